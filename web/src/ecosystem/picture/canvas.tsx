import { ActionIcon, Group } from "@mantine/core";
import { IconFocusCentered, IconMinus, IconPlus } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Waiting } from "../../parts/waiting.tsx";
import { useSceneColours } from "./colours.ts";
import type { Drawing } from "./drawing.ts";
import type { Lit } from "./lit.ts";
import classes from "./picture.module.css";
import type { Scene } from "./scene.ts";

/** Whether this browser can draw; asked once. */
const CAN_DRAW = document.createElement("canvas").getContext("webgl2") !== null;

/** The drawn picture; where it cannot be drawn it says so, and the list beside it does everything. */
export function PictureCanvas({
	scene,
	lit,
	marked,
	still,
	onChoose,
}: {
	scene: Scene;
	lit: Lit;
	/** Places of the nodes with a ring. */
	marked: readonly number[];
	/** Whether nothing moves by itself. */
	still: boolean;
	onChoose: (place: number | null) => void;
}) {
	const { t } = useTranslation("picture");
	const colours = useSceneColours();
	const stage = useRef<HTMLDivElement>(null);
	const [drawing, setDrawing] = useState<Drawing>();
	// The drawing outlives what is asked of it; it always calls the newest.
	const choose = useRef(onChoose);
	choose.current = onChoose;

	useEffect(() => {
		const container = stage.current;
		if (!CAN_DRAW || container === null) return;
		let made: Drawing | undefined;
		let gone = false;
		const words = {
			band: (band: Scene["bands"][number]["band"]) => t(`band.${band}`),
			wheel: t("wheel"),
			touch: t("touch"),
		};
		// Loaded here so that no other page pays for it.
		void import("./drawing.ts").then(({ Drawing }) => {
			if (gone) return;
			made = new Drawing(container, colours, words, (place) => choose.current(place));
			setDrawing(made);
		});
		return () => {
			gone = true;
			setDrawing(undefined);
			made?.kill();
		};
	}, [colours, t]);

	const looks = useRef({ lit, marked });
	looks.current = { lit, marked };
	useEffect(() => drawing?.show(scene, looks.current.lit, looks.current.marked), [drawing, scene]);
	useEffect(() => drawing?.paint(lit, marked), [drawing, lit, marked]);
	const [first] = marked;
	useEffect(() => {
		if (first !== undefined) drawing?.centre(first, !still);
	}, [drawing, first, still]);

	if (!CAN_DRAW) {
		return (
			<div className={classes.stage}>
				<p className={classes.hint}>{t("cannotDraw")}</p>
			</div>
		);
	}
	return (
		<>
			<div
				ref={stage}
				className={classes.stage}
				role="img"
				aria-label={t("described", { count: scene.nodes.length, links: scene.lines.length })}
			/>
			{drawing === undefined && <Waiting lines={1} />}
			<Group gap={4} p="xs" justify="flex-end">
				<ActionIcon variant="default" aria-label={t("zoomIn")} onClick={() => drawing?.zoom(1.5, !still)}>
					<IconPlus size={16} aria-hidden />
				</ActionIcon>
				<ActionIcon variant="default" aria-label={t("zoomOut")} onClick={() => drawing?.zoom(1 / 1.5, !still)}>
					<IconMinus size={16} aria-hidden />
				</ActionIcon>
				<ActionIcon variant="default" aria-label={t("fit")} onClick={() => drawing?.fit(!still)}>
					<IconFocusCentered size={16} aria-hidden />
				</ActionIcon>
			</Group>
		</>
	);
}
