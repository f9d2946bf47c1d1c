import { ActionIcon, Group, Tooltip } from "@mantine/core";
import { IconChevronsLeft, IconChevronsRight } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Segment } from "../api/shapes.ts";
import { daysBetween, dayText, longDayText, shiftDay } from "../shell/day.ts";
import classes from "./date-slider.module.css";

export interface DateSliderProps {
	/** First and last day of the strip. */
	from: string;
	to: string;
	at: string;
	today: string;
	segments: readonly Segment[];
	onChange: (at: string) => void;
}

/** Neighbouring stretches with the same outcome, drawn as one block with one letter. */
function blocks(segments: readonly Segment[]): { from: string; until: string; outcome: Segment["outcome"] }[] {
	const merged: { from: string; until: string; outcome: Segment["outcome"] }[] = [];
	for (const { from, until, outcome } of segments) {
		const last = merged.at(-1);
		if (last !== undefined && last.outcome === outcome) last.until = until;
		else merged.push({ from, until, outcome });
	}
	return merged;
}

/** The stretch of the strip a day falls into. */
export function segmentOn(segments: readonly Segment[], at: string): Segment | undefined {
	return segments.find((segment) => segment.from <= at && at <= segment.until);
}

/**
 * A strip of a year, coloured and lettered by outcome, with a slider under it. A native range input carries the
 * keyboard: arrows move a day, Page Up and Page Down a month; the buttons jump to the days of change.
 */
export function DateSlider({ from, to, at, today, segments, onChange }: DateSliderProps) {
	const { t } = useTranslation("parts");
	const days = daysBetween(from, to);
	const position = Math.min(days, Math.max(0, daysBetween(from, at)));
	const current = segmentOn(segments, at);
	const changes = segments.slice(1).map((segment) => segment.from);
	const previous = changes.filter((day) => day < at).at(-1) ?? (at > from ? from : undefined);
	const next = changes.find((day) => day > at);
	const share = (day: string) => (100 * Math.min(days, Math.max(0, daysBetween(from, day)))) / days;
	const spoken = current === undefined ? longDayText(at) : `${longDayText(at)}: ${t(`outcome.${current.outcome}`)}`;

	return (
		<div className={classes.slider}>
			<div className={classes.track}>
				<div className={classes.strip} aria-hidden="true">
					{blocks(segments).map((block) => (
						<div
							key={block.from}
							data-outcome={block.outcome}
							className={classes.block}
							style={{ flexGrow: daysBetween(block.from, block.until) + 1 }}
							title={t("slider.segment", {
								outcome: t(`outcome.${block.outcome}`),
								from: dayText(block.from),
								until: dayText(block.until),
							})}
						>
							<span>{t(`outcomeLetter.${block.outcome}`)}</span>
						</div>
					))}
				</div>
				<div className={classes.marks} aria-hidden="true">
					{changes.map((day) => (
						<i key={day} style={{ left: `${share(day)}%` }} />
					))}
				</div>
				<input
					type="range"
					className={classes.range}
					min={0}
					max={days}
					step={1}
					value={position}
					aria-label={t("slider.label")}
					aria-valuetext={spoken}
					title={t("slider.keys")}
					onChange={(event) => onChange(shiftDay(from, Number(event.currentTarget.value)))}
				/>
				<div className={classes.months} aria-hidden="true">
					{monthStarts(from, to).map((month) => (
						<span key={month.day} style={{ left: `${share(month.day)}%` }}>
							{month.name}
						</span>
					))}
				</div>
			</div>
			<Group justify="space-between" gap="xs" wrap="nowrap">
				<Jump label={t("slider.previous")} day={previous} onChange={onChange}>
					<IconChevronsLeft size={18} aria-hidden />
				</Jump>
				<div className={classes.now} aria-live="polite">
					<strong>{longDayText(at)}</strong>
					{at === today && ` · ${t("days.todayShort")}`}
				</div>
				<Jump label={t("slider.next")} day={next} onChange={onChange}>
					<IconChevronsRight size={18} aria-hidden />
				</Jump>
			</Group>
		</div>
	);
}

function Jump({
	label,
	day,
	onChange,
	children,
}: {
	label: string;
	day: string | undefined;
	onChange: (at: string) => void;
	children: React.ReactNode;
}) {
	const text = day === undefined ? label : `${label}: ${dayText(day)}`;
	return (
		<Tooltip label={text}>
			<ActionIcon
				variant="default"
				size={36}
				aria-label={text}
				disabled={day === undefined}
				onClick={() => day !== undefined && onChange(day)}
			>
				{children}
			</ActionIcon>
		</Tooltip>
	);
}

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

/** The first of each month within the strip. */
function monthStarts(from: string, to: string): { day: string; name: string }[] {
	const months: { day: string; name: string }[] = [];
	const start = new Date(from);
	for (let step = 1; step <= 13; step++) {
		const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + step, 1));
		const day = first.toISOString().slice(0, 10);
		// The last one is left out where its name would stand outside the strip.
		if (day > shiftDay(to, -14)) break;
		months.push({ day, name: MONTH.format(first) });
	}
	return months;
}
