import { Button, Group, Text } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { RowList } from "../parts/row-list.tsx";
import { Section } from "../parts/section.tsx";
import { dayText } from "../shell/day.ts";
import { typeName } from "./evidence-types.ts";
import type { MyEvidenceDetail, Paper, RequestItem } from "./shapes.ts";

/** Papers handed in elsewhere that would serve here: one press, nothing to upload. */
export function ReusablePapers({ request }: { request: RequestItem }) {
	const { t } = useTranslation("requests");
	return (
		<Section title={t("reuse.title")} lead={t("reuse.lead")} flush>
			<RowList>
				{request.reusable.map((paper) => (
					<PaperRow key={paper.id} paper={paper} request={request} />
				))}
			</RowList>
		</Section>
	);
}

function PaperRow({ paper, request }: { paper: Paper; request: RequestItem }) {
	const { t } = useTranslation("requests");
	const client = useQueryClient();
	const navigate = useNavigate();
	const reuse = useMutation({
		mutationFn: () =>
			send<MyEvidenceDetail>("POST", `/api/my/evidence/${paper.id}/reuse`, {
				subject: request.subject.id,
				requirements: [request.requirement.id],
			}),
		onSuccess: async ({ id }) => {
			await client.invalidateQueries({ queryKey: ["my"] });
			await client.invalidateQueries({ queryKey: ["list"] });
			await navigate({ to: "/my/evidence/$id", params: { id } });
		},
	});
	return (
		<li>
			<Group justify="space-between" gap="sm">
				<div style={{ flex: "1 1 200px", minWidth: 0 }}>
					<Text size="sm" fw={600}>
						{paper.title}
					</Text>
					<Text size="xs" c="dimmed">
						{typeName(paper.type)} ·{" "}
						{paper.until === null ? t("asked.noEnd") : t("asked.until", { day: dayText(paper.until) })}
					</Text>
				</div>
				<Button
					size="sm"
					leftSection={<IconRefresh size={16} aria-hidden />}
					loading={reuse.isPending}
					aria-label={t("reuse.doNamed", { title: paper.title })}
					onClick={() => reuse.mutate()}
				>
					{t("reuse.do")}
				</Button>
			</Group>
			{reuse.isError && <ErrorPanel error={reuse.error} />}
		</li>
	);
}
