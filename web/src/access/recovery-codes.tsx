import { Button, CopyButton, Group, SimpleGrid, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Codes that stand in for the authenticator, each once; shown this one time. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
	const { t } = useTranslation("access");
	const { t: word } = useTranslation("parts");
	return (
		<Stack gap="md" role="status">
			<Text size="sm">{t("totp.codes")}</Text>
			<SimpleGrid
				component="ul"
				cols={{ base: 2, sm: 3 }}
				spacing={8}
				p="md"
				m={0}
				aria-label={t("totp.codesLabel")}
				style={{ background: "var(--gh-sunken)", borderRadius: 8, listStyle: "none" }}
			>
				{codes.map((code) => (
					<li key={code} className="gh-mono">
						{code}
					</li>
				))}
			</SimpleGrid>
			<Group gap="xs">
				<CopyButton value={codes.join("\n")} timeout={3000}>
					{({ copied, copy }) => (
						<Button variant="default" onClick={copy} aria-live="polite">
							{copied ? word("copied") : word("copy")}
						</Button>
					)}
				</CopyButton>
				<Button onClick={onDone}>{t("totp.kept")}</Button>
			</Group>
		</Stack>
	);
}
