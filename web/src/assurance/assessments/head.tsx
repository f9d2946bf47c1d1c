import { Group } from "@mantine/core";
import type { ReactNode } from "react";
import { PageHeader } from "../../parts/page-header.tsx";
import { AssessmentMark } from "./assessment-marks.tsx";
import type { Assessment } from "./assessments.ts";

/** Head of the page of one assessment, whoever reads it: what is assessed, how far it is, its number. */
export function AssessmentHead({
	number,
	known,
	above,
}: {
	number: string;
	/** Undefined until it is loaded. */
	known: Pick<Assessment, "subject" | "state"> | undefined;
	above: ReactNode;
}) {
	return (
		<PageHeader
			above={above}
			title={known?.subject.name ?? number}
			lead={
				<Group gap="md" mt={4}>
					{known !== undefined && <AssessmentMark state={known.state} />}
					<span className="gh-mono">{number}</span>
				</Group>
			}
		/>
	);
}
