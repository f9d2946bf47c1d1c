import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { GridRow, type GridWords, Spacer } from "./grid-row.tsx";
import classes from "./matrix-grid.module.css";
import type { Cell, Matrix } from "./queries.ts";

const ROW = 48;
const COLUMN = 104;
const FIRST = 260;
const HEAD = 68;
/** A table whose cells are walked with the arrows is a grid (ARIA authoring practices). */
const gridRole = (isReadOnly: boolean) => ({ role: "grid", "aria-readonly": isReadOnly }) as const;
/** Arrow keys and how far they go, in rows and columns. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-10, 0],
	PageDown: [10, 0],
};

/**
 * Activities by offices, a letter in each cell: a grid (ARIA) of which only what is seen is drawn, so that 200 activities by
 * 300 offices are no slower than ten by ten. One cell is in the tab order; arrows, Page, Home and End move it, Enter opens it.
 * Moving within what is drawn moves the focus and draws nothing.
 */
export function MatrixGrid({
	matrix,
	cells,
	compare,
	onOpen,
}: {
	matrix: Matrix;
	/** Of the state shown, by activity. */
	cells: ReadonlyMap<string, Cell>;
	/** Of the state compared with; what differs is marked. */
	compare: ReadonlyMap<string, Cell> | null;
	/** Left out: nothing can be changed. */
	onOpen?: (activity: string) => void;
}) {
	const { t } = useTranslation("responsibilities");
	const scroller = useRef<HTMLDivElement>(null);
	const { activities, offices } = matrix;
	const rows = useVirtualizer({
		count: activities.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => ROW,
		overscan: 6,
		scrollPaddingStart: HEAD,
	});
	const columns = useVirtualizer({
		horizontal: true,
		count: offices.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => COLUMN,
		overscan: 4,
		scrollPaddingStart: FIRST,
	});
	const words = useMemo(
		(): GridWords => ({
			letter: { A: t("letter.A"), R: t("letter.R"), C: t("letter.C"), I: t("letter.I") },
			noPart: t("grid.noPart"),
			differs: t("grid.differs"),
			nobody: t("grid.nobody"),
			gaps: (count) => t("grid.gaps", { count }),
		}),
		[t],
	);
	/** The one cell in the tab order, and whether the focus follows it once it is drawn. */
	const here = useRef({ at: [0, 0] as readonly [number, number], wanted: false });
	const elementAt = ([row, column]: readonly [number, number]) =>
		scroller.current?.querySelector<HTMLElement>(`[data-at="${row}-${column}"]`) ?? null;
	const take = (next: readonly [number, number]) => {
		const before = elementAt(here.current.at);
		if (before !== null) before.tabIndex = -1;
		here.current.at = next;
		const element = elementAt(next);
		if (element !== null) element.tabIndex = 0;
		return element;
	};
	// After each drawing: the cell in the tab order may be new, and the focus may wait for it.
	useLayoutEffect(() => {
		const element = take(here.current.at);
		if (here.current.wanted && element !== null) {
			here.current.wanted = false;
			element.focus({ preventScroll: true });
		}
	});
	const onKeyDown = (event: KeyboardEvent) => {
		const at = placeOf(event.target);
		if (at === undefined) return;
		if (event.key === "Enter" || event.key === " ") {
			event.preventDefault();
			onOpen?.(activities[at[0]]?.id ?? "");
			return;
		}
		const next = nextCell(event, at, [activities.length, offices.length]);
		if (next === undefined) return;
		event.preventDefault();
		const element = take(next);
		here.current.wanted = element === null;
		element?.focus({ preventScroll: true });
		rows.scrollToIndex(next[0]);
		columns.scrollToIndex(next[1]);
	};
	const onClick = (event: MouseEvent) => {
		const at = placeOf(event.target);
		if (at === undefined) return;
		take(at)?.focus({ preventScroll: true });
		onOpen?.(activities[at[0]]?.id ?? "");
	};
	const shownRows = rows.getVirtualItems();
	const shownColumns = columns.getVirtualItems();
	const first = shownColumns[0]?.index ?? 0;
	const last = shownColumns.at(-1)?.index ?? -1;
	const before = shownColumns[0]?.start ?? 0;
	const after = columns.getTotalSize() - (shownColumns.at(-1)?.end ?? 0);
	const above = shownRows[0]?.start ?? 0;
	const below = rows.getTotalSize() - (shownRows.at(-1)?.end ?? 0);
	return (
		<div className={classes.scroller} ref={scroller}>
			<table
				{...gridRole(onOpen === undefined)}
				className={classes.grid}
				aria-label={t("grid.label")}
				aria-rowcount={activities.length + 1}
				aria-colcount={offices.length + 1}
				style={{ width: FIRST + columns.getTotalSize() }}
				onKeyDown={onKeyDown}
				onClick={onClick}
			>
				<thead>
					<tr aria-rowindex={1}>
						<th scope="col" aria-colindex={1} className={classes.corner}>
							{t("field.activity")}
						</th>
						<Spacer width={before} />
						{shownColumns.map(({ index }) => (
							<th key={index} scope="col" aria-colindex={index + 2} className={classes.head}>
								<span>{offices[index]?.name}</span>
							</th>
						))}
						<Spacer width={after} />
					</tr>
				</thead>
				<tbody>
					{above > 0 && <Gap height={above} />}
					{shownRows.map(({ index: row }) => {
						const activity = activities[row];
						if (activity === undefined) return null;
						return (
							<GridRow
								key={activity.id}
								row={row}
								activity={activity}
								offices={offices}
								cell={cells.get(activity.id)}
								other={compare?.get(activity.id)}
								comparing={compare !== null}
								words={words}
								first={first}
								last={last}
								before={before}
								after={after}
							/>
						);
					})}
					{below > 0 && <Gap height={below} />}
				</tbody>
			</table>
		</div>
	);
}

const clamp = (index: number, count: number) => Math.max(0, Math.min(count - 1, index));

/** Row and column of the cell an event is about; undefined: none, a heading say. */
function placeOf(target: EventTarget): [number, number] | undefined {
	const said = target instanceof Element ? target.closest<HTMLElement>("[data-at]")?.dataset.at : undefined;
	const [row, column] = (said ?? "").split("-").map(Number);
	return row === undefined || column === undefined ? undefined : [row, column];
}

/** The cell that a key leads to, within so many rows and columns; undefined: none. */
function nextCell(
	{ key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
	[row, column]: readonly [number, number],
	[rows, columns]: readonly [number, number],
): [number, number] | undefined {
	const step = STEPS[key];
	if (step !== undefined) return [clamp(row + step[0], rows), clamp(column + step[1], columns)];
	if (key === "Home") return [ctrlKey ? 0 : row, 0];
	return key === "End" ? [ctrlKey ? rows - 1 : row, columns - 1] : undefined;
}

/** The rows that are not drawn. */
function Gap({ height }: { height: number }) {
	return (
		<tr aria-hidden style={{ height }}>
			<td className={classes.spacer} />
		</tr>
	);
}
