import { Alert, Box, Text } from "@mantine/core";
import { IconBan } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { useSubjectName } from "../../parts/names.ts";
import { dayText, useDay } from "../../shell/day.ts";
import { LiftButton } from "./lift-button.tsx";
import { type Suspension, suspensionsQuery } from "./suspensions.ts";

/** Says on a subject's page that it is suspended, since when, by whom and why; whoever may lifts it. */
export function SuspensionNotice({ id, name }: { id: string; name: string }) {
	const { chosen } = useDay();
	const may = useMay();
	const found = useQuery({ ...suspensionsQuery(id, chosen), enabled: may("gate.read") });
	return (found.data?.items ?? []).map((one) => <Notice key={one.id} suspension={one} name={name} />);
}

function Notice({ suspension, name }: { suspension: Suspension; name: string }) {
	const { t } = useTranslation("graph");
	const nameOf = useSubjectName();
	const { from, until, by, reason, scope } = suspension;
	return (
		<Alert
			variant="light"
			color="red"
			mb="lg"
			icon={<IconBan aria-hidden />}
			title={[
				t("suspend.now", { day: dayText(from) }),
				until === undefined ? "" : t("suspend.until", { day: dayText(until) }),
			]
				.filter(Boolean)
				.join(" ")}
		>
			<Text size="sm">{reason}</Text>
			<Text size="sm" mt={4}>
				{t("suspend.by", { who: nameOf(by) })} · {t(`suspend.scopes.${scope}`)}
			</Text>
			<Box mt="sm">
				<LiftButton suspension={suspension} name={name} />
			</Box>
		</Alert>
	);
}
