import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconFileCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useMay } from "../access/me.ts";
import type { WaiverRequest } from "../api/shapes.ts";
import type { Column } from "../parts/column.ts";
import { DataTable } from "../parts/data-table.tsx";
import { momentText } from "../parts/moment.ts";
import { useActorName, useSubjectName } from "../parts/names.ts";
import badge from "../parts/outcome.module.css";
import { SubjectLink } from "../parts/subject-link.tsx";
import { dayText } from "../shell/day.ts";
import { GateHeader } from "./header.tsx";
import { WaiverDecision } from "./waiver-decision.tsx";
import { WaiverDialog } from "./waiver-dialog.tsx";
import { loadWaiverRequests, WAIVER_STATES } from "./waiver-requests.ts";

/** How a state looks: signed as an allowance, refused as a refusal, asked for without colour. */
const LOOKS = { requested: "quiet", signed: "allow", refused: "deny" } as const;

/** Waivers that are asked for: one asks, another signs or refuses. */
export function WaiversPage() {
	const { t } = useTranslation("gate");
	const may = useMay();
	const actorName = useActorName();
	const subjectName = useSubjectName();
	const [opened, { open, close }] = useDisclosure(false);
	const columns: Column<WaiverRequest>[] = [
		{
			id: "subject",
			header: t("waivers.field.about"),
			sort: "subject",
			primary: true,
			minWidth: 240,
			cell: ({ waiver }) => (
				<>
					<SubjectLink id={waiver.subject}>{subjectName(waiver.subject)}</SubjectLink>
					<Text size="sm" fw={400}>
						{waiver.reason}
					</Text>
					<Text size="sm" c="dimmed" fw={400}>
						{t("waivers.instead", { compensation: waiver.compensation })}
					</Text>
				</>
			),
		},
		{
			id: "state",
			header: t("waivers.field.state"),
			badge: true,
			cell: (row) => (
				<span className={badge.badge} data-outcome={LOOKS[row.state]} style={{ paddingLeft: 9 }}>
					{t(`waivers.state.${row.state}`)}
				</span>
			),
		},
		{
			id: "requirement",
			header: t("waivers.field.requirement"),
			sort: "requirement",
			cell: ({ waiver }) => <span className="gh-mono">{waiver.requirement}</span>,
		},
		{
			id: "until",
			header: t("waivers.field.runs"),
			sort: "until",
			cell: ({ waiver }) => `${dayText(waiver.from)} – ${dayText(waiver.until)}`,
		},
		{
			id: "requestedAt",
			header: t("waivers.field.requested"),
			sort: "requestedAt",
			cell: (row) => `${actorName(row.requestedFor)}, ${momentText(row.requestedAt)}`,
		},
		{ id: "decided", header: t("waivers.field.decided"), cell: (row) => <Decided request={row} /> },
	];
	const ask = may("gate.request-waiver") && (
		<Button leftSection={<IconFileCheck size={18} aria-hidden />} onClick={open}>
			{t("waivers.ask")}
		</Button>
	);
	return (
		<>
			<GateHeader title={t("waivers.title")} lead={t("waivers.lead")} actions={ask} />
			<DataTable
				name="waiver-requests"
				label={t("waivers.list")}
				columns={columns}
				filters={[
					{
						key: "state",
						label: t("waivers.field.state"),
						options: WAIVER_STATES.map((value) => ({ value, label: t(`waivers.state.${value}`) })),
					},
				]}
				rowKey={(row) => row.id}
				load={loadWaiverRequests}
				csv="/api/waiver-requests"
				empty={{ title: t("waivers.none"), text: t("waivers.noneText"), action: ask }}
			/>
			<WaiverDialog opened={opened} onClose={close} />
		</>
	);
}

function Decided({ request }: { request: WaiverRequest }) {
	const may = useMay();
	const actorName = useActorName();
	if (request.decidedAt === null) return may("gate.waive") ? <WaiverDecision request={request} /> : "–";
	return (
		<>
			{request.decidedFor !== null && `${actorName(request.decidedFor)}, `}
			{momentText(request.decidedAt)}
			{request.decisionReason !== null && (
				<Text size="sm" c="dimmed">
					{request.decisionReason}
				</Text>
			)}
		</>
	);
}
