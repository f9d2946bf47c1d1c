-- The same check of a digest as before without a counted repetition in the pattern, which took as much as all else that
-- goes into keeping the row of a decision.

alter table decision drop constraint decision_inputs_digest_check;
alter table decision add constraint decision_inputs_digest_check
	check (octet_length(inputs_digest) = 64 and inputs_digest !~ '[^0-9a-f]');
