import { Card, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The one card of an entrance page: what it is for, and its form. */
export function EntryCard({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
	const { t } = useTranslation("shell");
	useDocumentTitle(`${title} · ${t("product")}`);
	return (
		<Card p={{ base: "md", sm: "xl" }}>
			<Title order={1} size="h1" fz="1.5rem">
				{title}
			</Title>
			{lead !== undefined && (
				<Text c="dimmed" mt={6} component="div">
					{lead}
				</Text>
			)}
			<div style={{ marginTop: 24 }}>{children}</div>
		</Card>
	);
}
