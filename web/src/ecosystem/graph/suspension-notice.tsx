import { Alert, Group, Text } from "@mantine/core";
import { IconBan } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { useSubjectName } from "../../parts/names.ts";
import { dayText, useDay } from "../../shell/day.ts";
import { lift, type Suspension, suspensionsQuery } from "./suspensions.ts";

/** Says on a subject's page that it is suspended, since when, by whom and why; whoever may lifts it. */
export function SuspensionNotice({ id, name }: { id: string; name: string }) {
	const { chosen } = useDay();
	const may = useMay();
	const found = useQuery({ ...suspensionsQuery(id, chosen), enabled: may("gate.read") });
	return (found.data?.items ?? []).map((one) => <Notice key={one.id} suspension={one} name={name} />);
}

function Notice({ suspension, name }: { suspension: Suspension; name: string }) {
	const { t } = useTranslation("graph");
	const may = useMay();
	const nameOf = useSubjectName();
	const { today } = useDay();
	const client = useQueryClient();
	const lifting = useMutation({
		mutationFn: () => lift(suspension, today),
		onSuccess: () => client.invalidateQueries(),
	});
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
			{may("gate.suspend") && (
				<Group mt="sm">
					<ConfirmButton
						label={t("suspend.lift")}
						title={t("suspend.liftTitle", { name })}
						text={t("suspend.liftText")}
						confirm={t("suspend.lift")}
						tone="going-ahead"
						pending={lifting.isPending}
						error={lifting.error}
						onConfirm={(close) => lifting.mutate(undefined, { onSuccess: close })}
					/>
				</Group>
			)}
		</Alert>
	);
}
