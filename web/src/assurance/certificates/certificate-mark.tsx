import {
	IconCalendarX,
	IconCircleCheck,
	IconCircleDashed,
	IconCircleX,
	IconHourglass,
	IconReplace,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/shapes.ts";
import classes from "../../parts/outcome.module.css";

export type CertificateState = Schemas["RegisteredCertificateItem"]["state"];

export const STATES = [
	"in-force",
	"suspended",
	"withdrawn",
	"expired",
	"superseded",
	"under-assessment",
	"applied",
] as const satisfies readonly CertificateState[];

const SHAPES = {
	"in-force": { icon: IconCircleCheck, outcome: "allow" },
	suspended: { icon: IconHourglass, outcome: "deny" },
	withdrawn: { icon: IconCircleX, outcome: "deny" },
	expired: { icon: IconCalendarX, outcome: "deny" },
	superseded: { icon: IconReplace, outcome: "quiet" },
	"under-assessment": { icon: IconCircleDashed, outcome: "quiet" },
	applied: { icon: IconCircleDashed, outcome: "quiet" },
} as const;

/** The state of a certificate: word, shape and colour. */
export function CertificateMark({ state }: { state: CertificateState }) {
	const { t } = useTranslation("certificates");
	const { icon: Shape, outcome } = SHAPES[state];
	return (
		<span className={classes.badge} data-outcome={outcome}>
			<Shape size={15} aria-hidden />
			{t(`state.${state}`)}
		</span>
	);
}
