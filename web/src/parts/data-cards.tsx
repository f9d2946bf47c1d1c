import type { Column } from "./column.ts";
import classes from "./data-cards.module.css";

/** The rows of a list as cards, for screens on which a table would have to be scrolled sideways. */
export function DataCards<Row>({
	columns,
	rows,
	rowKey,
}: {
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	rowKey: (row: Row) => string;
}) {
	const head = columns.find((column) => column.primary) ?? columns[0];
	const badge = columns.find((column) => column.badge);
	const rest = columns.filter((column) => column !== head && column !== badge);
	return (
		<ul className={classes.cards}>
			{rows.map((row) => (
				<li key={rowKey(row)} className={classes.card}>
					<div className={classes.head}>
						<div className={classes.title}>{head?.cell(row)}</div>
						{badge?.cell(row)}
					</div>
					<dl className={classes.rest}>
						{rest.map((column) => (
							<div key={column.id}>
								<dt>{column.header}</dt>
								<dd>{column.cell(row)}</dd>
							</div>
						))}
					</dl>
				</li>
			))}
		</ul>
	);
}
