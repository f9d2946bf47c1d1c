import { Alert, Box, Button, Card, Grid, Group, Stack, Text, TextInput } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useReducer, useState } from "react";
import { useTranslation } from "react-i18next";
import { blastOf } from "./blast.ts";
import { BlastControls } from "./blast-controls.tsx";
import { PictureCanvas } from "./canvas.tsx";
import type { Ecosystem } from "./ecosystem.ts";
import { Exports } from "./exports.tsx";
import { PictureFilters } from "./filters.tsx";
import { Legend } from "./legend.tsx";
import { Paths } from "./paths.tsx";
import { sceneOf } from "./scene.ts";
import { Selection } from "./selection.tsx";
import { shownOf } from "./shown.ts";
import { afterAction, startingWith } from "./state.ts";
import { Twin } from "./twin.tsx";
import { useListed, useLit, useWays } from "./use-lit.ts";

/** The picture and its list, side by side, with what one does with both. */
export function PictureView({ ecosystem }: { ecosystem: Ecosystem }) {
	const { t } = useTranslation("picture");
	const search = useSearch({ strict: false });
	const still = useReducedMotion();
	const [state, dispatch] = useReducer(afterAction, undefined, () => startingWith(search.subject, search.to));
	const [text, setText] = useState("");
	const sought = useDeferredValue(text.trim());
	const { layer, sector, access, updatableCode } = search;
	const filter = useMemo(() => ({ layer, sector, access, updatableCode }), [layer, sector, access, updatableCode]);
	const shown = useMemo(
		() => shownOf(ecosystem, filter, state.focus, state.hidden),
		[ecosystem, filter, state.focus, state.hidden],
	);
	const scene = useMemo(() => sceneOf(ecosystem, shown), [ecosystem, shown]);
	const blast = useMemo(
		() => (state.selected === null ? undefined : blastOf(ecosystem, state.selected, filter)),
		[ecosystem, state.selected, filter],
	);
	const nodeOf = (id: string | null) => (id === null ? undefined : ecosystem.nodes[ecosystem.placeOf.get(id) ?? -1]);
	const [selected, other] = [nodeOf(state.selected), nodeOf(state.other)];
	const ways = useWays(state);
	const lit = useLit(ecosystem, state, blast, ways, sought);
	const marked = useMemo(() => [selected, other].flatMap((node) => node?.place ?? []), [selected, other]);
	const spread = state.hop === null ? undefined : blast;
	const listed = useListed(ecosystem, shown, lit, spread);
	const cut = state.focus !== null || state.hidden.size > 0;
	return (
		<Grid gap="lg">
			<Grid.Col span={{ base: 12, lg: 8 }}>
				<Card p={0} component="section" aria-label={t("drawn")}>
					<Stack gap="sm" p={{ base: "md", sm: "lg" }}>
						<Group gap="xs">
							<TextInput
								type="search"
								flex="1 1 200px"
								maw={420}
								aria-label={t("search")}
								placeholder={t("search")}
								leftSection={<IconSearch size={16} aria-hidden />}
								value={text}
								onChange={(event) => setText(event.currentTarget.value)}
							/>
							<Exports ecosystem={ecosystem} shown={shown} scene={scene} lit={lit} />
							{cut && (
								<Button variant="default" onClick={() => dispatch({ do: "show-all" })}>
									{t("do.showAll")}
								</Button>
							)}
						</Group>
						<PictureFilters />
						{ecosystem.hidden > 0 && (
							<Alert variant="light" color="gray">
								{t("tooMany", { shown: ecosystem.nodes.length, hidden: ecosystem.hidden })}
							</Alert>
						)}
						{cut && (
							<Text size="sm" c="dimmed">
								{[
									state.focus === null
										? ""
										: t("focused", { name: nodeOf(state.focus.id)?.name ?? "", count: state.focus.hops }),
									state.hidden.size === 0 ? "" : t("hiddenByHand", { count: state.hidden.size }),
								]
									.filter(Boolean)
									.join(" · ")}
							</Text>
						)}
						{spread !== undefined && (
							<BlastControls blast={spread} state={state} name={selected?.name ?? ""} dispatch={dispatch} />
						)}
					</Stack>
					<PictureCanvas
						scene={scene}
						lit={lit}
						marked={marked}
						still={still}
						onChoose={(place) =>
							dispatch({ do: "select", id: place === null ? null : (ecosystem.nodes[place]?.id ?? null) })
						}
					/>
					<Box p={{ base: "md", sm: "lg" }} pt={0}>
						<Legend />
					</Box>
				</Card>
			</Grid.Col>
			<Grid.Col span={{ base: 12, lg: 4 }}>
				<Stack gap="lg">
					{selected !== undefined && (
						<Selection
							ecosystem={ecosystem}
							node={selected}
							state={state}
							still={still}
							hops={blast?.hops ?? 0}
							dispatch={dispatch}
						/>
					)}
					{selected !== undefined && other !== undefined && (
						<Paths from={selected} to={other} there={ways.there} back={ways.back} />
					)}
					<Twin
						ecosystem={ecosystem}
						places={listed}
						total={shown.nodes.length}
						state={state}
						blast={spread}
						dispatch={dispatch}
					/>
				</Stack>
			</Grid.Col>
		</Grid>
	);
}
