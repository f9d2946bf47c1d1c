import { Grid, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import type { Decision, Outcome } from "../api/shapes.ts";
import { AnswerPanel } from "./answer-panel.tsx";
import { JudgedSubjects } from "./judged-subjects.tsx";
import { ReasonTree } from "./reason-tree.tsx";
import { RemedyList } from "./remedy-list.tsx";

/** A decision, whole: the answer large, then reasons, way to yes, and what was judged. */
export function DecisionView({
	decision,
	shownDay,
	shownOutcome,
	pending = false,
	actions,
	strip,
}: {
	decision: Decision;
	shownDay?: string;
	shownOutcome?: Outcome;
	/** The reasons still belong to another day than the one the slider shows. */
	pending?: boolean;
	actions?: ReactNode;
	strip?: ReactNode;
}) {
	return (
		<Stack gap="lg">
			<AnswerPanel
				decision={decision}
				day={shownDay ?? decision.at}
				outcome={shownOutcome ?? decision.outcome}
				pending={pending}
				actions={actions}
			/>
			{strip}
			<Grid gap="lg" style={{ opacity: pending ? 0.55 : 1 }} aria-busy={pending}>
				<Grid.Col span={{ base: 12, lg: 7 }}>
					<ReasonTree decision={decision} />
				</Grid.Col>
				<Grid.Col span={{ base: 12, lg: 5 }}>
					<Stack gap="lg">
						<RemedyList remedies={decision.remedies} outcome={decision.outcome} />
						<JudgedSubjects subjects={decision.subjects} />
					</Stack>
				</Grid.Col>
			</Grid>
		</Stack>
	);
}
