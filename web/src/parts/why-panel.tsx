import { Anchor, Popover, Stack, Text } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";

/** The rules of SPEC.md, which never change while a server runs. */
const rulesQuery = () =>
	queryOptions({
		queryKey: ["rules"],
		queryFn: () => unwrap(api.GET("/api/rules")),
		staleTime: Number.POSITIVE_INFINITY,
	});

/** The id of a rule; pressing it quotes the rule and its source, word for word. */
export function WhyPanel({ rule }: { rule: string }) {
	const { t } = useTranslation("parts");
	const { data } = useQuery(rulesQuery());
	const found = data?.rules.find((entry) => entry.id === rule);
	return (
		<Popover width={320} position="bottom-start" withArrow shadow="md" trapFocus withRoles>
			<Popover.Target>
				<Anchor
					component="button"
					type="button"
					className="gh-mono"
					size="xs"
					aria-label={t("why.ask", { rule })}
					underline="always"
				>
					{rule}
				</Anchor>
			</Popover.Target>
			<Popover.Dropdown aria-label={t("why.ask", { rule })}>
				<Stack gap={6} tabIndex={-1} data-autofocus>
					<Text size="sm" fw={650}>
						{t("why.rule")} {rule}
					</Text>
					<Text size="sm">{found?.text ?? t("why.unknown")}</Text>
					{found !== undefined && (
						<Text size="xs" c="dimmed">
							{t("why.source")}: {found.source}
						</Text>
					)}
				</Stack>
			</Popover.Dropdown>
		</Popover>
	);
}
