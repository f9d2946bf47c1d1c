import { Group, Text, UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateSlider, type DateSliderProps } from "../parts/date-slider.tsx";
import { OutcomeIcon } from "../parts/outcome-badge.tsx";
import { Section } from "../parts/section.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { dayText } from "../shell/day.ts";
import classes from "./year-strip.module.css";

/** The decision through a year: strip, slider, and the days of change as a list of buttons. */
export function YearStrip(props: DateSliderProps) {
	const { t } = useTranslation("gate");
	const { t: word } = useTranslation("parts");
	const { segments, onChange } = props;
	const turns = segments.filter((segment, index) => index > 0 && segment.outcome !== segments[index - 1]?.outcome);
	return (
		<Section title={t("timeline.title")} lead={t("timeline.lead")}>
			{segments.length === 0 ? <Waiting lines={2} height={40} /> : <DateSlider {...props} />}
			{segments.length > 0 && (
				<Group mt="md" gap="xs" align="center">
					<Text size="sm" c="dimmed">
						{turns.length === 0 ? t("timeline.steady") : t("timeline.changes", { count: turns.length })}
					</Text>
					<ul className={classes.turns} aria-label={t("timeline.list")}>
						{turns.map((turn) => (
							<li key={turn.from}>
								<UnstyledButton className={classes.turn} onClick={() => onChange(turn.from)}>
									<OutcomeIcon outcome={turn.outcome} />
									{t("timeline.becomes", { outcome: word(`outcome.${turn.outcome}`), day: dayText(turn.from) })}
								</UnstyledButton>
							</li>
						))}
					</ul>
				</Group>
			)}
		</Section>
	);
}
