import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconHourglass, IconPoint } from "@tabler/icons-react";
import type { ReactNode } from "react";
import badge from "../../parts/outcome.module.css";

const ICONS = {
	allow: IconCircleCheck,
	conditional: IconHourglass,
	deny: IconCircleX,
	quiet: IconPoint,
	alarm: IconAlertTriangle,
};

/** A short word with shape and colour. */
export function ToneBadge({
	tone,
	children,
	title,
}: {
	tone: keyof typeof ICONS;
	children: ReactNode;
	title?: string;
}) {
	const Icon = ICONS[tone];
	return (
		<span className={badge.badge} data-outcome={tone === "alarm" ? "deny" : tone} title={title}>
			<Icon size={15} aria-hidden />
			{children}
		</span>
	);
}

const STATE_TONES = {
	"business-as-usual": "allow",
	heightened: "conditional",
	attack: "alarm",
	recovery: "conditional",
} as const;

/** How a state of the city looks. */
export const stateTone = (state: keyof typeof STATE_TONES) => STATE_TONES[state];
