import { Anchor, Text, Title } from "@mantine/core";
import { type Dispatch, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLinkWords } from "../graph/link-words.ts";
import type { Ecosystem } from "./ecosystem.ts";
import classes from "./picture.module.css";
import type { PictureAction } from "./state.ts";

/** So many are named before one asks for all. */
const FIRST = 8;

/** What a node is joined to, both ways, each link in words; a name selects what it names. */
export function JoinedList({
	ecosystem,
	place,
	dispatch,
}: {
	ecosystem: Ecosystem;
	place: number;
	dispatch: Dispatch<PictureAction>;
}) {
	const { t } = useTranslation("picture");
	const { graph } = ecosystem;
	return (
		<>
			{(["up", "down"] as const).map((way) => (
				<Ends
					key={`${way} ${place}`}
					title={t(way === "up" ? "restsOn" : "passesOn")}
					ecosystem={ecosystem}
					ends={endsOf(graph[way], place)}
					dispatch={dispatch}
				/>
			))}
		</>
	);
}

interface End {
	readonly place: number;
	readonly kind: number;
}

function endsOf({ start, count, targets, classes: kinds }: Ecosystem["graph"]["down"], place: number): End[] {
	const first = start[place] ?? 0;
	return Array.from({ length: count[place] ?? 0 }, (_, at) => ({
		place: targets[first + at] ?? 0,
		kind: kinds[first + at] ?? 0,
	}));
}

function Ends({
	title,
	ecosystem,
	ends,
	dispatch,
}: {
	title: string;
	ecosystem: Ecosystem;
	ends: readonly End[];
	dispatch: Dispatch<PictureAction>;
}) {
	const { t } = useTranslation("parts");
	const say = useLinkWords();
	const [all, setAll] = useState(false);
	if (ends.length === 0) return null;
	const shown = all ? ends : ends.slice(0, FIRST);
	return (
		<>
			<Title order={3} size="h4" mt="md">
				{title} ({ends.length})
			</Title>
			<ul className={classes.joined}>
				{shown.map(({ place, kind }) => {
					const [node, link] = [ecosystem.nodes[place], ecosystem.linkKinds[kind]];
					if (node === undefined || link === undefined) return null;
					return (
						<li key={`${place} ${kind}`}>
							<Anchor
								component="button"
								type="button"
								size="sm"
								onClick={() => dispatch({ do: "select", id: node.id })}
							>
								{node.name}
							</Anchor>{" "}
							<Text span size="xs" c="dimmed">
								{say(link)}
							</Text>
						</li>
					);
				})}
			</ul>
			{ends.length > FIRST && (
				<Anchor component="button" type="button" size="sm" mt={6} onClick={() => setAll(!all)}>
					{all ? t("less") : t("more", { count: ends.length })}
				</Anchor>
			)}
		</>
	);
}
