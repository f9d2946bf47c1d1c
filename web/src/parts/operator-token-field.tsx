import { Button, Group, PasswordInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { keepOperatorToken } from "../api/operator-token.ts";

/** Asks for the operator's token where a change was refused for want of it, and tries again. */
export function OperatorTokenField({ onGiven }: { onGiven?: () => void }) {
	const { t } = useTranslation("parts");
	const [text, setText] = useState("");
	return (
		<Group align="flex-end" gap="xs">
			<PasswordInput
				label={t("operator.label")}
				description={t("operator.help")}
				autoComplete="current-password"
				flex="1 1 220px"
				maw={360}
				value={text}
				onChange={(event) => setText(event.currentTarget.value)}
			/>
			<Button
				variant="default"
				disabled={text === ""}
				onClick={() => {
					keepOperatorToken(text.trim());
					onGiven?.();
				}}
			>
				{t("operator.use")}
			</Button>
		</Group>
	);
}
