import type { Grade } from "@gatehouse/framework";
import { Button, Group, SegmentedControl, Select, Stack, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { send } from "../api/send.ts";
import { GRADES } from "../api/vocabulary.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";

const VERDICTS = ["accept", "ask", "reject"] as const;

/** The city's verdict: accept with the grade that counts, ask back, or reject; the last two say why. */
export function ReviewForm({
	id,
	etag,
	title,
	claimed,
	onDecided,
}: {
	id: string;
	/** Of the evidence as it was read. */
	etag: string;
	title: string;
	claimed: Grade;
	onDecided: () => void;
}) {
	const { t } = useTranslation("requests");
	const { t: word } = useTranslation("parts");
	const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>("accept");
	const [grade, setGrade] = useState<Grade>(claimed);
	const [reason, setReason] = useState("");
	const client = useQueryClient();
	const review = useMutation({
		mutationFn: () =>
			send(
				"POST",
				`/api/evidence/${id}/review`,
				{
					verdict,
					...(verdict === "accept" ? { grade } : {}),
					...(reason.trim() === "" ? {} : { reason: reason.trim() }),
				},
				{ "If-Match": etag },
			),
		onSuccess: async () => {
			onDecided();
			await client.invalidateQueries();
		},
	});
	return (
		<form
			aria-label={t("review.label", { title })}
			style={{ marginTop: 24, paddingTop: 24, borderTop: "1px solid var(--gh-hairline)" }}
			onSubmit={(event) => {
				event.preventDefault();
				review.mutate();
			}}
		>
			<Stack gap="md">
				<SegmentedControl
					fullWidth
					aria-label={t("review.verdict")}
					data={VERDICTS.map((value) => ({ value, label: t(`review.${value}`) }))}
					value={verdict}
					onChange={(value) => setVerdict(oneOf(VERDICTS, value) ?? "accept")}
				/>
				{verdict === "accept" && (
					<Select
						label={t("review.grade")}
						description={t("review.gradeHelp")}
						allowDeselect={false}
						data={GRADES.map((value) => ({ value, label: `${value} · ${word(`grade.${value}`)}` }))}
						value={grade}
						onChange={(value) => setGrade(oneOf(GRADES, value ?? "") ?? claimed)}
					/>
				)}
				<Textarea
					label={t(`review.reason.${verdict}`)}
					description={t("review.reasonHelp")}
					required={verdict !== "accept"}
					minRows={2}
					value={reason}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
				{review.isError && <ErrorPanel error={review.error} />}
				<Group>
					<Button type="submit" loading={review.isPending} color={verdict === "reject" ? "red" : "gate"}>
						{t(`review.do.${verdict}`)}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
