import { ActionIcon, Button, Group, Text } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconPlayerTrackNext, IconPlayerTrackPrev } from "@tabler/icons-react";
import { type Dispatch, useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { Blast } from "./blast.ts";
import type { PictureAction, PictureState } from "./state.ts";

/** Time between two hops that follow one another by themselves. */
const HOP_MS = 1100;

/** Steps through the blast radius, hop by hop, by hand or by itself. */
export function BlastControls({
	blast,
	state,
	name,
	dispatch,
}: {
	blast: Blast;
	state: PictureState;
	name: string;
	dispatch: Dispatch<PictureAction>;
}) {
	const { t } = useTranslation("picture");
	const { hop, playing } = state;
	const last = blast.hops;
	useEffect(() => {
		if (!playing || hop === null) return;
		const timer = setTimeout(() => dispatch({ do: "step", by: 1, last }), HOP_MS);
		return () => clearTimeout(timer);
	}, [playing, hop, last, dispatch]);
	if (hop === null) return null;
	const reached = (blast.within[hop] ?? 1) - 1;
	return (
		<Group gap="xs">
			<ActionIcon
				variant="default"
				size="lg"
				aria-label={t("blast.back")}
				disabled={hop === 0}
				onClick={() => dispatch({ do: "step", by: -1, last })}
			>
				<IconPlayerTrackPrev size={16} aria-hidden />
			</ActionIcon>
			<ActionIcon
				variant="default"
				size="lg"
				aria-label={playing ? t("blast.pause") : t("blast.play")}
				onClick={() => {
					if (playing) return dispatch({ do: "pause" });
					dispatch(hop === last ? { do: "blast", hop: 0, playing: true } : { do: "play" });
				}}
			>
				{playing ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />}
			</ActionIcon>
			<ActionIcon
				variant="default"
				size="lg"
				aria-label={t("blast.on")}
				disabled={hop === last}
				onClick={() => dispatch({ do: "step", by: 1, last })}
			>
				<IconPlayerTrackNext size={16} aria-hidden />
			</ActionIcon>
			<Text size="sm" role="status" flex="1 1 200px">
				{t("blast.said", { name, hop, last, count: reached })}
			</Text>
			<Button size="xs" variant="subtle" onClick={() => dispatch({ do: "end-blast" })}>
				{t("blast.end")}
			</Button>
		</Group>
	);
}
