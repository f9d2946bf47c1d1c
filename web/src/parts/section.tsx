import { Box, Card, type CardProps, Group, Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

/** A titled card; the title names the region for assistive technology. */
export function Section({
	title,
	lead,
	actions,
	children,
	order = 2,
	flush = false,
	...card
}: {
	title: string;
	lead?: ReactNode;
	actions?: ReactNode;
	children: ReactNode;
	order?: 2 | 3;
	/** Lets the content reach the edges, for tables and lists. */
	flush?: boolean;
} & Omit<CardProps, "children" | "title">) {
	const id = useId();
	return (
		<Card component="section" aria-labelledby={id} {...card} {...(flush ? { p: 0 } : {})}>
			<Group
				justify="space-between"
				align="flex-start"
				gap="sm"
				{...(flush ? { p: { base: "md", sm: "lg" }, pb: "md" } : { mb: "md" })}
			>
				<Box flex="1 1 220px" miw={0}>
					<Title order={order} size="h2" id={id}>
						{title}
					</Title>
					{lead !== undefined && (
						<Text size="sm" c="dimmed" mt={2} component="div">
							{lead}
						</Text>
					)}
				</Box>
				{actions}
			</Group>
			{children}
		</Card>
	);
}
