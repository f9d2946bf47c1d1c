import { memo } from "react";
import classes from "./matrix-grid.module.css";
import { type Cell, LETTERS, type Letter, lettersOf, type Matrix } from "./queries.ts";

/** The words of the cells, looked up once for the whole table and not once for each of its cells. */
export interface GridWords {
	readonly letter: Readonly<Record<Letter, string>>;
	readonly noPart: string;
	readonly differs: string;
	readonly nobody: string;
	readonly gaps: (count: number) => string;
}

/** Which columns are drawn, and how wide what is left out before and behind them is, in pixels. */
export interface DrawnColumns {
	readonly first: number;
	readonly last: number;
	readonly before: number;
	readonly after: number;
}

interface Row extends DrawnColumns {
	readonly row: number;
	readonly activity: Matrix["activities"][number];
	readonly offices: Matrix["offices"];
	readonly cell: Cell | undefined;
	readonly other: Cell | undefined;
	readonly comparing: boolean;
	readonly words: GridWords;
}

/**
 * One activity over the offices that are drawn. It is drawn anew only when something of it changes: neither moving from
 * cell to cell nor editing another activity does. Which cell is in the tab order is kept outside, in the elements.
 */
export const GridRow = memo(function GridRow(of: Row) {
	const { row, activity, offices, cell, words, first, last, before, after } = of;
	const gaps = cell?.gaps.length ?? 0;
	return (
		<tr aria-rowindex={row + 2} data-gap={cell === undefined || gaps > 0}>
			<th scope="row" aria-colindex={1} className={classes.activity}>
				<span>{activity.name}</span>
				{(cell === undefined || gaps > 0) && (
					<span className={classes.gap}>{cell === undefined ? words.nobody : words.gaps(gaps)}</span>
				)}
			</th>
			<Spacer width={before} />
			{offices.slice(first, last + 1).map(({ id }, index) => (
				<GridCell key={id} of={of} column={first + index} office={id} />
			))}
			<Spacer width={after} />
		</tr>
	);
});

function GridCell({ of, column, office }: { of: Row; column: number; office: string }) {
	const { row, cell, other, comparing, words } = of;
	const letters = cell === undefined ? "" : lettersOf(cell, office).join("/");
	const differs = comparing && letters !== (other === undefined ? "" : lettersOf(other, office).join("/"));
	const said = LETTERS.filter((letter) => letters.includes(letter)).map((letter) => words.letter[letter]);
	return (
		<td
			aria-colindex={column + 2}
			aria-label={[said.length === 0 ? words.noPart : said.join(", "), ...(differs ? [words.differs] : [])].join(", ")}
			className={classes.cell}
			data-at={`${row}-${column}`}
			data-letter={letters.slice(0, 1)}
			data-differs={differs}
			tabIndex={-1}
		>
			{letters}
		</td>
	);
}

/** The columns that are not drawn; nothing for whoever reads by ear. */
export function Spacer({ width }: { width: number }) {
	return width <= 0 ? null : <td aria-hidden className={classes.spacer} style={{ width }} />;
}
