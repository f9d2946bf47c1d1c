import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ReasonButton } from "./reason-button.tsx";

/** Agrees to a denial, or does not and says why. */
export function DenialDecision({
	question,
	from,
	to,
	onDone,
}: {
	question: string;
	from: string;
	to: string;
	onDone?: () => void;
}) {
	const { t } = useTranslation("declared");
	const path = `/api/supply-questions/${question}`;
	const done = onDone === undefined ? {} : { onDone };
	return (
		<Group gap="xs">
			<ReasonButton
				path={`${path}/accept`}
				label={t("denial.accept")}
				accessibleLabel={t("denial.acceptNamed", { from, to })}
				title={t("denial.acceptTitle")}
				text={t("denial.acceptText")}
				tone="going-ahead"
				{...done}
			/>
			<ReasonButton
				path={`${path}/reject`}
				label={t("denial.reject")}
				accessibleLabel={t("denial.rejectNamed", { from, to })}
				title={t("denial.rejectTitle")}
				text={t("denial.rejectText")}
				why={t("refuse.why")}
				{...done}
			/>
		</Group>
	);
}
