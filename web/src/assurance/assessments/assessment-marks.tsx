import {
	IconBan,
	IconCircleCheck,
	IconCircleDashed,
	IconCircleMinus,
	IconCircleX,
	IconEye,
	IconFileText,
	IconInbox,
	IconMessage2,
	IconX,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import badge from "../../parts/outcome.module.css";
import type { Assessment, AssessorRequest, Progress } from "./assessments.ts";

const LOOKS = {
	applied: ["quiet", IconInbox],
	declined: ["deny", IconBan],
	withdrawn: ["quiet", IconX],
	"under-assessment": ["conditional", IconEye],
	reported: ["conditional", IconFileText],
	certified: ["allow", IconCircleCheck],
	refused: ["deny", IconCircleX],
} as const;

/** How far an assessment is, in words, shape and colour. */
export function AssessmentMark({ state }: { state: Assessment["state"] }) {
	const { t } = useTranslation("assessments");
	const [tone, Icon] = LOOKS[state];
	return (
		<span className={badge.badge} data-outcome={tone}>
			<Icon size={16} aria-hidden />
			{t(`state.${state}`)}
		</span>
	);
}

const RESULT_LOOKS = {
	met: ["allow", IconCircleCheck],
	"not-met": ["deny", IconCircleX],
	"not-applicable": ["quiet", IconCircleMinus],
	open: ["quiet", IconCircleDashed],
} as const;

/** What a work paper says, or that it says nothing yet. */
export function ResultMark({ result }: { result: Progress["result"] }) {
	const { t } = useTranslation("assessments");
	const [tone, Icon] = RESULT_LOOKS[result ?? "open"];
	return (
		<span className={badge.badge} data-outcome={tone}>
			<Icon size={16} aria-hidden />
			{t(`result.${result ?? "open"}`)}
		</span>
	);
}

const REQUEST_LOOKS = {
	open: ["conditional", IconMessage2],
	answered: ["quiet", IconMessage2],
	accepted: ["allow", IconCircleCheck],
	withdrawn: ["quiet", IconX],
} as const;

/** Whose turn it is in a request; a late one says so. */
export function RequestMark({ request: { state, late } }: { request: AssessorRequest }) {
	const { t } = useTranslation("assessments");
	const [tone, Icon] = REQUEST_LOOKS[state];
	return (
		<span className={badge.badge} data-outcome={late ? "deny" : tone}>
			<Icon size={16} aria-hidden />
			{late ? t("request.late") : t(`request.state.${state}`)}
		</span>
	);
}
