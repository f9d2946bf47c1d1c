import { Alert, Button, Group, List, Stack, Text } from "@mantine/core";
import { IconAlertOctagon, IconRefresh } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Problem } from "../api/problem.ts";

/** Title and advice where the server gave none: it could not be reached, or failed before it could say why. */
function fallback(problem: Problem | undefined) {
	if (problem === undefined || problem.status >= 500)
		return { title: "error.server", help: "error.serverHelp" } as const;
	if (problem.status === 0) return { title: "error.unreachable", help: "error.unreachableHelp" } as const;
	if (problem.status === 404) return { title: "error.notFound", help: "error.notFoundHelp" } as const;
	if (problem.status === 401) return { title: "error.signIn", help: "error.signInHelp" } as const;
	if (problem.status === 403) return { title: "error.mayNot", help: "error.mayNotHelp" } as const;
	if (problem.status === 429) return { title: "error.tooMany", help: "error.tooManyHelp" } as const;
	if (problem.status === 412) return { title: "error.conflict", help: "error.conflictHelp" } as const;
	return { title: "error.title", help: undefined } as const;
}

/** An error as a person needs it: what happened, why and where, what to do next. Announced when it appears. */
export function ErrorPanel({
	error,
	onRetry,
	retryLabel,
}: {
	error: unknown;
	onRetry?: (() => void) | undefined;
	retryLabel?: string;
}) {
	const { t } = useTranslation("parts");
	const problem = error instanceof Problem ? error : undefined;
	const other = fallback(problem);
	const help = problem?.help ?? (other.help === undefined ? undefined : t(other.help));
	return (
		<Alert
			role="alert"
			variant="default"
			icon={<IconAlertOctagon aria-hidden />}
			title={problem?.title ? problem.title : t(other.title)}
			styles={{
				root: { borderColor: "var(--gh-deny-line)", background: "var(--gh-deny-bg)" },
				icon: { color: "var(--gh-deny-fg)" },
				title: { color: "var(--gh-deny-fg)", fontWeight: 650 },
				message: { color: "var(--mantine-color-text)" },
			}}
		>
			<Stack gap="xs">
				{problem?.message && <Text size="sm">{problem.message}</Text>}
				{problem !== undefined && problem.issues.length > 0 && (
					<List size="sm" spacing={4}>
						{problem.issues.map((issue) => (
							<List.Item key={`${issue.path} ${issue.message}`}>
								{issue.line !== undefined && `${t("error.place", { line: issue.line, column: issue.column ?? 1 })}: `}
								<span className="gh-mono">{issue.path}</span> {issue.message}
								{issue.help !== undefined && (
									<Text size="sm" c="dimmed">
										{issue.help}
									</Text>
								)}
							</List.Item>
						))}
					</List>
				)}
				{help !== undefined && (
					<Text size="sm">
						<Text span fw={600} size="sm">
							{t("error.next")}:
						</Text>{" "}
						{help}
					</Text>
				)}
				<Group gap="md">
					{onRetry !== undefined && (
						<Button size="xs" variant="default" leftSection={<IconRefresh size={14} aria-hidden />} onClick={onRetry}>
							{retryLabel ?? t("error.retry")}
						</Button>
					)}
					{problem?.code && (
						<Text size="xs" c="dimmed">
							{t("error.code")} <span className="gh-mono">{problem.code}</span>
						</Text>
					)}
				</Group>
			</Stack>
		</Alert>
	);
}
