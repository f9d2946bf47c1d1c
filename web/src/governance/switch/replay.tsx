import { Button, Group, Text } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { momentText } from "../../parts/moment.ts";
import { Section } from "../../parts/section.tsx";
import type { AttackSwitch } from "./queries.ts";
import classes from "./replay.module.css";

const MINUTE = 60_000;

/**
 * Every minute from the declaration to the end, or to now: a native slider (arrows a minute, Page ten or more), and buttons
 * from one thing that happened to the next.
 */
export function Replay({
	data,
	moment,
	onPick,
}: {
	data: AttackSwitch;
	/** Undefined: now. */
	moment: string | undefined;
	onPick: (moment: string | undefined) => void;
}) {
	const { t } = useTranslation("attack");
	const begin = Date.parse(data.declaredAt);
	const end = data.endedAt === null ? Date.parse(data.at) : Date.parse(data.endedAt);
	const minutes = Math.max(1, Math.ceil((end - begin) / MINUTE));
	const place = moment === undefined ? minutes : Math.min(minutes, Math.round((Date.parse(moment) - begin) / MINUTE));
	const pick = (minute: number) =>
		onPick(minute >= minutes ? undefined : new Date(begin + minute * MINUTE).toISOString());
	/** Minutes at whose end something has happened. */
	const happened = [...new Set(data.log.map(({ at }) => Math.ceil((Date.parse(at) - begin) / MINUTE)))];
	const before = happened.findLast((minute) => minute < place);
	const after = happened.find((minute) => minute > place);
	const shown = moment === undefined ? (data.endedAt === null ? t("replay.now") : t("replay.end")) : momentText(moment);
	return (
		<Section title={t("replay.title")} lead={t("replay.lead")}>
			<input
				type="range"
				className={classes.range}
				min={0}
				max={minutes}
				step={1}
				value={place}
				aria-label={t("replay.label")}
				aria-valuetext={t("replay.spoken", { minute: place, moment: shown })}
				onChange={(event) => pick(Number(event.currentTarget.value))}
			/>
			<Group justify="space-between" gap="xs" wrap="nowrap">
				<Button
					variant="default"
					size="sm"
					disabled={before === undefined}
					leftSection={<IconChevronLeft size={16} aria-hidden />}
					onClick={() => before !== undefined && pick(before)}
				>
					{t("replay.before")}
				</Button>
				<Text size="sm" ta="center" aria-live="polite">
					<strong>{t("replay.minute", { minute: place })}</strong> · {shown}
				</Text>
				<Button
					variant="default"
					size="sm"
					disabled={after === undefined}
					rightSection={<IconChevronRight size={16} aria-hidden />}
					onClick={() => after !== undefined && pick(after)}
				>
					{t("replay.after")}
				</Button>
			</Group>
			{moment !== undefined && (
				<Button variant="subtle" size="sm" mt="xs" onClick={() => onPick(undefined)}>
					{t("replay.back")}
				</Button>
			)}
		</Section>
	);
}
