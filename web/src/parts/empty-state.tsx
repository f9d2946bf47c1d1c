import { Center, Stack, Text, ThemeIcon } from "@mantine/core";
import { IconInbox } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** Says that there is nothing, why, and (as children) what to do next. */
export function EmptyState({ title, text, children }: { title?: string; text?: string; children?: ReactNode }) {
	return (
		<Center py={48} px="md">
			<Stack align="center" gap="sm" maw={440}>
				<ThemeIcon size={48} radius="xl" variant="light" aria-hidden>
					<IconInbox size={24} />
				</ThemeIcon>
				{title !== undefined && (
					<Text fw={650} ta="center">
						{title}
					</Text>
				)}
				{text !== undefined && (
					<Text size="sm" c="dimmed" ta="center">
						{text}
					</Text>
				)}
				{children}
			</Stack>
		</Center>
	);
}
