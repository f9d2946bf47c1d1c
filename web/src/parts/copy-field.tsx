import { Button, CopyButton, Group, TextInput } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** A text to be taken elsewhere whole: a link, a secret. Selected when focused, copied by the button. */
export function CopyField({ label, value, description }: { label: string; value: string; description?: string }) {
	const { t } = useTranslation("parts");
	return (
		<Group align="flex-end" gap="xs" wrap="wrap">
			<TextInput
				label={label}
				description={description}
				readOnly
				flex="1 1 240px"
				value={value}
				onFocus={(event) => event.currentTarget.select()}
				styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: "0.875rem" } }}
			/>
			<CopyButton value={value} timeout={3000}>
				{({ copied, copy }) => (
					<Button
						variant="default"
						leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
						onClick={copy}
						aria-live="polite"
					>
						{copied ? t("copied") : t("copy")}
					</Button>
				)}
			</CopyButton>
		</Group>
	);
}
