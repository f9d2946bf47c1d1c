import { Button, SegmentedControl, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { ParagraphField } from "../../parts/paragraph-field.tsx";
import { Section } from "../../parts/section.tsx";
import { scopeFields } from "../matrix/queries.ts";
import { ScopePicker } from "../matrix/scope-picker.tsx";
import type { AttackSwitch } from "./queries.ts";

/** Declares a state: where, why, and then once more, since many people are called. */
export function DeclareForm({ scopes }: { scopes: readonly string[] }) {
	const { t } = useTranslation("attack");
	const [opened, setOpened] = useState(false);
	const [scope, setScope] = useState<string | undefined>(scopes.includes("city") ? undefined : scopes[0]);
	const [state, setState] = useState<"attack" | "heightened">("attack");
	const [reason, setReason] = useState("");
	const client = useQueryClient();
	const navigate = useNavigate();
	const declare = useMutation({
		mutationFn: () => send<AttackSwitch>("POST", "/api/attack", { ...scopeFields(scope), state, reason }),
		onSuccess: async ({ id }) => {
			await client.invalidateQueries();
			await navigate({ to: "/attack/$id", params: { id } });
		},
	});
	if (!opened) {
		return (
			<Button color="red" size="md" onClick={() => setOpened(true)} style={{ alignSelf: "flex-start" }}>
				{t("declare.open")}
			</Button>
		);
	}
	return (
		<Section title={t("declare.title")} lead={t("declare.lead")}>
			<Stack gap="md" maw={560}>
				<ScopePicker label={t("declare.scope")} value={scope} onPick={setScope} />
				<SegmentedControl
					aria-label={t("declare.state")}
					data={[
						{ value: "attack", label: t("state.attack") },
						{ value: "heightened", label: t("state.heightened") },
					]}
					value={state}
					onChange={(value) => setState(value === "heightened" ? "heightened" : "attack")}
				/>
				<ParagraphField
					label={t("declare.reason")}
					description={t("declare.reasonHelp")}
					required
					value={reason}
					onText={setReason}
				/>
				<ConfirmButton
					label={t("declare.next")}
					title={t("declare.sure")}
					text={t("declare.sureText")}
					confirm={t("declare.do")}
					pending={declare.isPending}
					error={declare.error}
					onConfirm={(close) => declare.mutate(undefined, { onSuccess: close })}
					disabled={reason.trim() === ""}
					size="md"
					style={{ alignSelf: "flex-start" }}
				>
					<Text size="sm" mt="sm" fw={600}>
						{reason}
					</Text>
				</ConfirmButton>
			</Stack>
		</Section>
	);
}
