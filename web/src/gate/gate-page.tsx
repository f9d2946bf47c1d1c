import { Box, Button, Stack } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EngagementList } from "../ecosystem/engagement-list.tsx";
import { useDay } from "../shell/day.ts";
import { GateHeader } from "./header.tsx";
import { LiveDecision } from "./live-decision.tsx";
import type { Target } from "./queries.ts";
import { TargetPicker } from "./target-picker.tsx";

/** Asks the gate about an engagement or a subject; without one, lists the engagements to choose from. */
export function GatePage() {
	const { engagement, subject } = useSearch({ strict: false });
	const { t } = useTranslation("gate");
	const navigate = useNavigate();
	const { at } = useDay();
	const target: Target | undefined =
		engagement !== undefined ? { engagement } : subject !== undefined ? { subject } : undefined;
	return (
		<>
			<GateHeader />
			<Stack gap="lg">
				<Box maw={640}>
					<TargetPicker
						value={engagement ?? subject}
						onChange={(picked) =>
							void navigate({
								to: "/gate",
								search: ({ engagement: _, subject: __, ...rest }) =>
									picked === undefined
										? rest
										: { ...rest, [picked.kind === "engagement" ? "engagement" : "subject"]: picked.id },
							})
						}
					/>
				</Box>
				{target === undefined ? (
					<EngagementList
						gate
						emptyAction={
							<Button component={Link} to="/gate/proposal" variant="light">
								{t("sections.proposal")}
							</Button>
						}
					/>
				) : (
					<LiveDecision key={JSON.stringify(target)} target={target} at={at} />
				)}
			</Stack>
		</>
	);
}
