import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useActorName } from "../parts/names.ts";
import type { CalendarEntry } from "./queries.ts";

/** Who is told of an entry and why; the last of them is whom it has come up to. */
export function ToldList({ told }: { told: CalendarEntry["told"] }) {
	const { t } = useTranslation("contracts");
	const nameOf = useActorName();
	if (told.length === 0) {
		return (
			<Text span size="sm" c="dimmed">
				{t("calendar.nobodyYet")}
			</Text>
		);
	}
	return (
		<ul style={{ margin: 0, paddingLeft: 16 }}>
			{told.map(({ actor, as, why }) => (
				<li key={`${actor} ${as}`}>
					<Text span size="sm" title={why}>
						{nameOf(actor)}{" "}
						<Text span size="xs" c="dimmed">
							({t(`as.${as}`)})
						</Text>
					</Text>
				</li>
			))}
		</ul>
	);
}
