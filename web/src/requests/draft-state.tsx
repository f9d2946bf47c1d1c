import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { momentText } from "../parts/moment.ts";
import type { KeptDraft } from "./use-kept-draft.ts";

/** Whether what was typed is kept. */
export function DraftState({ draft }: { draft: KeptDraft }) {
	const { t } = useTranslation("requests");
	const wrong = draft.state === "failed" || draft.state === "lost";
	return (
		<Text size="sm" role="status" c={wrong ? "var(--gh-deny-fg)" : "dimmed"}>
			{draft.state === "kept" && draft.savedAt !== undefined
				? t("draft.kept", { at: momentText(draft.savedAt) })
				: t(`draft.${draft.state}`)}
		</Text>
	);
}
