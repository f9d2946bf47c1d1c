import { Button, Group, Text, Tooltip } from "@mantine/core";
import { IconRubberStamp } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { recordDecision, type Target } from "./queries.ts";

/** Records the answer; says the reference and leads to the record. */
export function RecordDecision({ target, at }: { target: Target; at: string }) {
	const { t } = useTranslation("gate");
	const client = useQueryClient();
	const record = useMutation({
		mutationFn: () => recordDecision(target, at),
		onSuccess: () => client.invalidateQueries({ queryKey: ["list", "decisions"] }),
	});
	const recorded = record.data !== undefined && record.data.at === at ? record.data : undefined;
	return (
		<Group gap="sm" role="status">
			{record.isError && <ErrorPanel error={record.error} onRetry={() => record.mutate()} />}
			{recorded !== undefined ? (
				<Text size="sm" fw={550}>
					{t("answer.recorded", { reference: recorded.id })}{" "}
					<Link to="/gate/decisions/$id" params={{ id: recorded.id }} className="gh-link">
						{t("answer.openRecord")}
					</Link>
				</Text>
			) : (
				<Tooltip label={t("answer.recordHelp")}>
					<Button
						leftSection={<IconRubberStamp size={18} aria-hidden />}
						loading={record.isPending}
						onClick={() => record.mutate()}
					>
						{t("answer.record")}
					</Button>
				</Tooltip>
			)}
		</Group>
	);
}
