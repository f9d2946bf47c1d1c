import { Group } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Answer } from "./answer.tsx";
import { PageHeader } from "./page-header.tsx";

/** The page of one entry: the way back to its list, its heading, and the entry once it has come. */
export function DetailPage<Data>({
	back,
	title,
	lead,
	actions,
	query,
	lines,
	children,
}: {
	back: { to: "/baseline" | "/gate/decisions" | "/register/certificates" | "/standards"; label: string };
	title: string;
	lead?: ReactNode;
	actions?: ReactNode;
	query: UseQueryResult<Data>;
	lines?: number;
	children: (data: Data) => ReactNode;
}) {
	return (
		<>
			<PageHeader
				title={title}
				lead={lead}
				actions={actions}
				above={
					<Group mb="xs">
						<Link to={back.to} className="gh-link">
							<Group gap={4} component="span">
								<IconArrowLeft size={16} aria-hidden />
								{back.label}
							</Group>
						</Link>
					</Group>
				}
			/>
			<Answer query={query} {...(lines === undefined ? {} : { lines })}>
				{children}
			</Answer>
		</>
	);
}
