import { Button, Checkbox, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send, withQuery } from "../../api/send.ts";
import type { Page, Schemas } from "../../api/shapes.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { everyPage } from "../../parts/every-page.ts";
import { Facts } from "../../parts/facts.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText } from "../../shell/day.ts";
import { ReadButton } from "./signed-mark.tsx";

type MyAssignment = Schemas["MyAssignment"];

/** What the assessor has to sign before it sees anything, and what it signed. */
export function DeclarationsToSign() {
	const { t } = useTranslation("assessors");
	const assignments = useQuery({
		queryKey: ["my", "assignments", "declarations"],
		queryFn: () => everyPage((query) => send<Page<MyAssignment>>("GET", withQuery("/api/my/assignments", query))),
		staleTime: 0,
	});
	const open = assignments.data?.filter(({ toSign }) => toSign !== null) ?? [];
	const signed = assignments.data?.filter(({ declaration }) => declaration !== null) ?? [];
	return (
		<Stack gap="lg" mb={open.length + signed.length === 0 ? 0 : "lg"}>
			{open.map((one) => (
				<ToSign key={one.id} assignment={one} />
			))}
			{signed.length > 0 && (
				<Section title={t("declaration.signed")} flush>
					<RowList>
						{signed.map(({ id, subject, grade, from, state, declaration }) => (
							<li key={id}>
								<Text fw={600}>{subject.name}</Text>
								<Text size="sm" c="dimmed">
									{grade !== null && t(`grade.${grade}`)}
									{state === "upcoming" && ` · ${t("declaration.upcoming", { day: dayText(from) })}`}
								</Text>
								{declaration !== null && <ReadButton declaration={declaration} />}
							</li>
						))}
					</RowList>
				</Section>
			)}
		</Stack>
	);
}

function ToSign({ assignment: { id, subject, parties, grade, from, until, toSign } }: { assignment: MyAssignment }) {
	const { t } = useTranslation("assessors");
	const [agreed, setAgreed] = useState(false);
	const client = useQueryClient();
	const sign = useMutation({
		mutationFn: () => send("POST", `/api/my/assignments/${id}/declaration`, { sha256: toSign?.sha256 }),
		onSuccess: () => client.invalidateQueries(),
	});
	return (
		<Section title={`${t("declaration.title")}: ${subject.name}`} lead={t("declaration.lead")}>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					sign.mutate();
				}}
			>
				<Stack gap="md">
					<Facts
						pairs={[
							[t("declaration.answering"), parties.map(({ name }) => name).join(", ")],
							[t("field.given"), grade === null ? undefined : t(`grade.${grade}`)],
							[t("field.from"), dayText(from)],
							[t("field.until"), dayText(until)],
						]}
					/>
					<Text style={{ whiteSpace: "pre-wrap" }} p="md" bd="1px solid var(--gh-hairline)">
						{toSign?.text}
					</Text>
					<Checkbox
						label={t("declaration.agree")}
						required
						checked={agreed}
						onChange={(event) => setAgreed(event.currentTarget.checked)}
					/>
					{sign.isError && <ErrorPanel error={sign.error} />}
					<Button
						type="submit"
						loading={sign.isPending}
						disabled={!agreed}
						aria-label={t("declaration.signNamed", { subject: subject.name })}
						style={{ alignSelf: "flex-start" }}
					>
						{t("declaration.sign")}
					</Button>
				</Stack>
			</form>
		</Section>
	);
}
