import { Box, Button, Group, Text, UnstyledButton } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type Dispatch, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../parts/empty-state.tsx";
import { OutcomeIcon } from "../../parts/outcome-badge.tsx";
import { Section } from "../../parts/section.tsx";
import type { Blast } from "./blast.ts";
import type { Ecosystem, PictureNode } from "./ecosystem.ts";
import { useNodeWords } from "./node-words.ts";
import classes from "./picture.module.css";
import type { PictureAction, PictureState } from "./state.ts";

const PAGE = 12;

/** The same as the picture, as a list: every node that stands out, what it is, where it stands, how many hops away. */
export function Twin({
	ecosystem,
	places,
	total,
	state,
	blast,
	dispatch,
}: {
	ecosystem: Ecosystem;
	/** The nodes that stand out, in the order of the list. */
	places: readonly number[];
	/** How many nodes are shown, those that do not stand out included. */
	total: number;
	state: PictureState;
	blast: Blast | undefined;
	dispatch: Dispatch<PictureAction>;
}) {
	const { t } = useTranslation("picture");
	const { t: word } = useTranslation("parts");
	const [asked, setAsked] = useState(0);
	const last = Math.max(0, Math.ceil(places.length / PAGE) - 1);
	const page = Math.min(asked, last);
	const rows = places.slice(page * PAGE, (page + 1) * PAGE);
	return (
		<Section
			title={t("list.title")}
			lead={
				<span role="status">
					{places.length === total ? t("list.all", { count: total }) : t("list.some", { count: places.length, total })}
				</span>
			}
			flush
		>
			{rows.length === 0 ? (
				<EmptyState title={word("list.noneTitle")} text={t("list.none")} />
			) : (
				<ul className={classes.rows}>
					{rows.map((place) => {
						const node = ecosystem.nodes[place];
						return node === undefined ? null : (
							<li key={node.id}>
								<Row node={node} state={state} blast={blast} dispatch={dispatch} />
							</li>
						);
					})}
				</ul>
			)}
			{last > 0 && (
				<Group
					component="nav"
					aria-label={word("list.pages")}
					justify="space-between"
					p="sm"
					style={{ borderTop: "1px solid var(--gh-hairline)" }}
				>
					<Text size="sm" c="dimmed">
						{word("list.range", {
							from: page * PAGE + 1,
							to: page * PAGE + rows.length,
							total: places.length,
						})}
					</Text>
					<Group gap="xs">
						<Button
							size="xs"
							variant="default"
							aria-label={word("list.previous")}
							disabled={page === 0}
							onClick={() => setAsked(page - 1)}
						>
							<IconChevronLeft size={14} aria-hidden />
						</Button>
						<Button
							size="xs"
							variant="default"
							aria-label={word("list.next")}
							disabled={page === last}
							onClick={() => setAsked(page + 1)}
						>
							<IconChevronRight size={14} aria-hidden />
						</Button>
					</Group>
				</Group>
			)}
		</Section>
	);
}

function Row({
	node,
	state,
	blast,
	dispatch,
}: {
	node: PictureNode;
	state: PictureState;
	blast: Blast | undefined;
	dispatch: Dispatch<PictureAction>;
}) {
	const { t: word } = useTranslation("parts");
	const { t: graph } = useTranslation("graph");
	const say = useNodeWords();
	const hop = blast?.hopOf[node.place] ?? -1;
	return (
		<UnstyledButton
			className={classes.row ?? ""}
			aria-pressed={node.id === state.selected || node.id === state.other}
			onClick={() => dispatch({ do: "select", id: node.id })}
		>
			<Group gap={6} wrap="nowrap" align="flex-start">
				<Box pt={3}>
					<OutcomeIcon outcome={node.outcome} size={14} />
				</Box>
				<Text span size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
					{node.name}
				</Text>
			</Group>
			<Text span size="xs" c="dimmed">
				{[
					hop >= 0 ? graph("hops", { count: hop }) : "",
					word(`outcome.${node.outcome}`),
					word("tier.label", { tier: node.tier }),
					say(node),
				]
					.filter((part) => part !== "")
					.join(" · ")}
			</Text>
		</UnstyledButton>
	);
}
