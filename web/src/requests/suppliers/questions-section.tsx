import { Button, Group, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { send } from "../../api/send.ts";
import type { Page } from "../../api/shapes.ts";
import { ReasonButton } from "../../ecosystem/declared/reason-button.tsx";
import type { MyQuestion } from "../../ecosystem/declared/shapes.ts";
import { Section } from "../../parts/section.tsx";
import { DeclareDialog } from "./declare-dialog.tsx";

/** Others that were seen to supply the organisation: declared or denied here; nothing when nobody asks. */
export function QuestionsSection() {
	const { t } = useTranslation("declared");
	const { data } = useQuery({
		queryKey: ["my", "questions"],
		queryFn: () => send<Page<MyQuestion>>("GET", "/api/my/questions?state=open&limit=100&sort=askedAt"),
		staleTime: 0,
	});
	if (data === undefined || data.total === 0) return null;
	return (
		<Section title={t("mine.questions")} lead={t("mine.questionsLead", { count: data.total })} mb="lg">
			<Stack gap="lg" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
				{data.items.map((question) => (
					<li key={question.id}>
						<Question question={question} />
					</li>
				))}
			</Stack>
		</Section>
	);
}

function Question({ question }: { question: MyQuestion }) {
	const { t } = useTranslation("declared");
	const may = useMay();
	const [opened, { open, close }] = useDisclosure(false);
	const { name, country } = question.supplier;
	return (
		<>
			<Text fw={600}>{t("mine.question", { name: country === null ? name : `${name} (${country})` })}</Text>
			{question.seen.map(({ about, what, seenIn }) => (
				<Text key={`${about.id} ${what} ${seenIn ?? ""}`} size="sm" c="dimmed">
					{t("mine.seenWhat", { where: t(`seenIn.${seenIn ?? "record"}`), about: about.name, what })}
				</Text>
			))}
			{question.note !== null && <Text size="sm">{question.note}</Text>}
			{may("my.answer") && (
				<Group gap="xs" mt="xs">
					<Button size="xs" aria-label={t("mine.yesNamed", { name })} onClick={open}>
						{t("mine.yes")}
					</Button>
					<ReasonButton
						path={`/api/my/questions/${question.id}/deny`}
						label={t("mine.no")}
						accessibleLabel={t("mine.noNamed", { name })}
						title={t("mine.noTitle", { name })}
						text={t("mine.noText")}
						why={t("mine.why")}
					/>
				</Group>
			)}
			<DeclareDialog opened={opened} onClose={close} question={question} />
		</>
	);
}
