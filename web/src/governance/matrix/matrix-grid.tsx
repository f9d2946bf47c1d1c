import { VisuallyHidden } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./matrix-grid.module.css";
import { type Cell, lettersOf, type Matrix } from "./queries.ts";

const ROW = 48;
const COLUMN = 104;
const FIRST = 260;
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
 * Activities by offices, a letter in each cell: a real table of which only what is seen is drawn, so that 200 activities by
 * 300 offices are no slower than ten by ten. One cell is in the tab order; arrows, Page, Home and End move it, Enter opens it.
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
	});
	const columns = useVirtualizer({
		horizontal: true,
		count: offices.length,
		getScrollElement: () => scroller.current,
		estimateSize: () => COLUMN,
		overscan: 4,
	});
	const [at, setAt] = useState<readonly [number, number]>([0, 0]);
	const wanted = useRef(false);
	useEffect(() => {
		if (!wanted.current) return;
		wanted.current = false;
		scroller.current?.querySelector<HTMLElement>(`[data-at="${at[0]}-${at[1]}"]`)?.focus();
	});
	const go = (row: number, column: number) => {
		const next = [clamp(row, activities.length), clamp(column, offices.length)] as const;
		wanted.current = true;
		rows.scrollToIndex(next[0]);
		columns.scrollToIndex(next[1]);
		setAt(next);
	};
	const onKeyDown = (event: KeyboardEvent) => {
		const next = nextCell(event, at, [activities.length, offices.length]);
		if (next === undefined) return;
		event.preventDefault();
		go(...next);
	};
	const shownRows = rows.getVirtualItems();
	const shownColumns = columns.getVirtualItems();
	const before = shownColumns[0]?.start ?? 0;
	const after = columns.getTotalSize() - (shownColumns.at(-1)?.end ?? 0);
	const above = shownRows[0]?.start ?? 0;
	const below = rows.getTotalSize() - (shownRows.at(-1)?.end ?? 0);
	const width = FIRST + columns.getTotalSize();
	const names = useMemo(() => new Map(offices.map(({ id, name }) => [id, name])), [offices]);
	return (
		<div className={classes.scroller} ref={scroller}>
			<table
				className={classes.grid}
				aria-label={t("grid.label")}
				aria-rowcount={activities.length + 1}
				aria-colcount={offices.length + 1}
				style={{ width }}
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
						const cell = cells.get(activity?.id ?? "");
						const other = compare?.get(activity?.id ?? "");
						return (
							<tr key={activity?.id} aria-rowindex={row + 2} data-gap={(cell?.gaps.length ?? 1) > 0}>
								<th scope="row" aria-colindex={1} className={classes.activity}>
									<span>{activity?.name}</span>
									{(cell === undefined || cell.gaps.length > 0) && (
										<span className={classes.gap}>
											{cell === undefined ? t("grid.nobody") : t("grid.gaps", { count: cell.gaps.length })}
										</span>
									)}
								</th>
								<Spacer width={before} />
								{shownColumns.map(({ index: column }) => {
									const office = offices[column]?.id ?? "";
									const letters = cell === undefined ? [] : lettersOf(cell, office);
									const differs =
										compare !== null &&
										letters.join("") !== (other === undefined ? "" : lettersOf(other, office).join(""));
									const here = at[0] === row && at[1] === column;
									return (
										<td
											key={column}
											aria-colindex={column + 2}
											className={classes.cell}
											data-letter={letters[0] ?? ""}
											data-differs={differs}
										>
											<button
												type="button"
												data-at={`${row}-${column}`}
												tabIndex={here ? 0 : -1}
												aria-disabled={onOpen === undefined}
												onFocus={() => setAt([row, column])}
												onClick={() => onOpen?.(activity?.id ?? "")}
												onKeyDown={onKeyDown}
											>
												<span aria-hidden>{letters.join("/")}</span>
												<VisuallyHidden>
													{letters.length === 0
														? t("grid.noPart")
														: letters.map((letter) => t(`letter.${letter}`)).join(", ")}
													{differs && `, ${t("grid.differs")}`}: {activity?.name}, {names.get(office)}
												</VisuallyHidden>
											</button>
										</td>
									);
								})}
								<Spacer width={after} />
							</tr>
						);
					})}
					{below > 0 && <Gap height={below} />}
				</tbody>
			</table>
		</div>
	);
}

const clamp = (index: number, count: number) => Math.max(0, Math.min(count - 1, index));

/** The cell that a key leads to, within so many rows and columns; undefined: none. */
function nextCell(
	{ key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
	[row, column]: readonly [number, number],
	[rows, columns]: readonly [number, number],
): [number, number] | undefined {
	const step = STEPS[key];
	if (step !== undefined) return [row + step[0], column + step[1]];
	if (key === "Home") return [ctrlKey ? 0 : row, 0];
	return key === "End" ? [ctrlKey ? rows - 1 : row, columns - 1] : undefined;
}

/** The columns that are not drawn; nothing for whoever reads by ear. */
function Spacer({ width }: { width: number }) {
	return width <= 0 ? null : <td aria-hidden className={classes.spacer} style={{ width }} />;
}

/** The rows that are not drawn. */
function Gap({ height }: { height: number }) {
	return (
		<tr aria-hidden style={{ height }}>
			<td className={classes.spacer} />
		</tr>
	);
}
