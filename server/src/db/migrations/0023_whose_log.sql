-- Whose log a state was seen of: an entry of the trust list may come to name another issuer.
alter table trust_fetch add column did text;
update trust_fetch set did = (select did from trusted_issuer where trusted_issuer.id = trust_fetch.trust);
