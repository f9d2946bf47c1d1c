import { Button, Group, Text } from "@mantine/core";
import type { Dispatch } from "react";
import { useTranslation } from "react-i18next";
import { OutcomeBadge } from "../../parts/outcome-badge.tsx";
import { Section } from "../../parts/section.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import { TierMark } from "../../parts/tier-mark.tsx";
import type { Ecosystem, PictureNode } from "./ecosystem.ts";
import { JoinedList } from "./joined-list.tsx";
import { useNodeWords } from "./node-words.ts";
import type { PictureAction, PictureState } from "./state.ts";

/** The selected node: what it is, what can be done with it, and what it is joined to. */
export function Selection({
	ecosystem,
	node,
	state,
	still,
	hops,
	dispatch,
}: {
	ecosystem: Ecosystem;
	node: PictureNode;
	state: PictureState;
	still: boolean;
	/** Hops of its blast radius. */
	hops: number;
	dispatch: Dispatch<PictureAction>;
}) {
	const { t } = useTranslation("picture");
	const say = useNodeWords();
	return (
		<Section title={node.name} lead={say(node)}>
			<Group gap="sm" mb="md">
				<OutcomeBadge outcome={node.outcome} />
				<TierMark tier={node.tier} named />
			</Group>
			<Group gap="xs">
				<Button
					size="xs"
					// Whoever wants nothing to move sees all of it at once.
					onClick={() => dispatch({ do: "blast", hop: still ? hops : 0, playing: !still })}
				>
					{t("do.blast")}
				</Button>
				<Button
					size="xs"
					variant={state.picking ? "filled" : "default"}
					aria-pressed={state.picking}
					onClick={() => dispatch({ do: "pick-other" })}
				>
					{t("do.paths")}
				</Button>
				<Button size="xs" variant="default" onClick={() => dispatch({ do: "focus" })}>
					{t("do.focus")}
				</Button>
				{state.focus !== null && (
					<Button size="xs" variant="default" onClick={() => dispatch({ do: "expand" })}>
						{t("do.expand")}
					</Button>
				)}
				<Button size="xs" variant="default" onClick={() => dispatch({ do: "hide" })}>
					{t("do.hide")}
				</Button>
				<Button size="xs" variant="subtle" onClick={() => dispatch({ do: "select", id: null })}>
					{t("do.deselect")}
				</Button>
			</Group>
			{state.picking && (
				<Text size="sm" mt="sm" role="status">
					{t("pickOther", { name: node.name })}
				</Text>
			)}
			<Text size="sm" mt="md">
				<SubjectLink id={node.id}>{t("openPage")}</SubjectLink>
			</Text>
			<JoinedList ecosystem={ecosystem} place={node.place} dispatch={dispatch} />
		</Section>
	);
}
