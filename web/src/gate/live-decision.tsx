import { Stack } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { segmentOn } from "../parts/date-slider.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { shiftDay, useDay } from "../shell/day.ts";
import { DecisionView } from "./decision-view.tsx";
import { previewQuery, type Target, timelineQuery } from "./queries.ts";
import { RecordDecision } from "./record-decision.tsx";
import { YearStrip } from "./year-strip.tsx";

const YEAR = 365;

/** The first day of the strip: today, unless the day asked about lies outside the year from today. */
function windowStart(at: string, today: string): string {
	return at < today || at > shiftDay(today, YEAR) ? shiftDay(at, -30) : today;
}

/**
 * The decision on a day that can be moved through a year. The answer's word follows the slider at once, from the
 * timeline; the reasons follow when the slider rests.
 */
export function LiveDecision({ target, at }: { target: Target; at: string }) {
	const { today, choose } = useDay();
	const [day, setDay] = useState(at);
	const [start, setStart] = useState(() => windowStart(at, today));
	useEffect(() => {
		setDay(at);
		setStart((before) => (at < before || at > shiftDay(before, YEAR) ? windowStart(at, today) : before));
	}, [at, today]);
	const settle = useDebouncedCallback((next: string) => choose(next === today ? undefined : next), 180);

	const end = shiftDay(start, YEAR);
	const preview = useQuery(previewQuery(target, at));
	const timeline = useQuery(timelineQuery(target, start, end));
	const segments = timeline.data?.segments ?? [];

	if (preview.isError) return <ErrorPanel error={preview.error} onRetry={() => void preview.refetch()} />;
	if (preview.data === undefined) return <Waiting lines={10} height={28} />;
	return (
		<Stack gap="lg">
			<DecisionView
				decision={preview.data}
				shownDay={day}
				shownOutcome={segmentOn(segments, day)?.outcome ?? preview.data.outcome}
				pending={day !== preview.data.at || preview.isPlaceholderData}
				actions={<RecordDecision target={target} at={at} />}
				strip={
					timeline.isError ? (
						<ErrorPanel error={timeline.error} onRetry={() => void timeline.refetch()} />
					) : (
						<YearStrip
							from={start}
							to={end}
							at={day}
							today={today}
							segments={segments}
							onChange={(next) => {
								setDay(next);
								settle(next);
							}}
						/>
					)
				}
			/>
		</Stack>
	);
}
