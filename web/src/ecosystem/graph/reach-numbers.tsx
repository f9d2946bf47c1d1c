import { useTranslation } from "react-i18next";
import type { ReachSummary } from "./shapes.ts";
import classes from "./way.module.css";

const NUMBER = new Intl.NumberFormat("en-GB");

/** What is reached, in numbers. */
export function ReachNumbers({ summary }: { summary: ReachSummary }) {
	const { t } = useTranslation("graph");
	const { atLeast, atMost } = summary.people;
	const people =
		atMost === 0
			? t("summary.nobody")
			: atLeast === atMost
				? NUMBER.format(atMost)
				: t("summary.peopleBetween", { atLeast: NUMBER.format(atLeast), atMost: NUMBER.format(atMost) });
	const fleets =
		summary.fleets === 0
			? "0"
			: t("summary.fleetsOf", { fleets: summary.fleets, devices: NUMBER.format(summary.devices) });
	const pairs = [
		[t("summary.systems"), summary.systems],
		[t("summary.fleets"), fleets],
		[t("summary.people"), people],
		[t("summary.products"), summary.products],
		[t("summary.organisations"), summary.organisations],
		[t("summary.engagements"), summary.engagements],
		[t("summary.hops"), t("hops", { count: summary.hops })],
	] as const;
	return (
		<dl className={classes.numbers}>
			{pairs.map(([label, value]) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}
