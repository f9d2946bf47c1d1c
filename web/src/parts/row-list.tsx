import type { ReactNode } from "react";
import classes from "./row-list.module.css";

/** Rows of a list inside a card, hairlines between them; children are `li`. */
export function RowList({ children, ordered = false }: { children: ReactNode; ordered?: boolean }) {
	return ordered ? <ol className={classes.rows}>{children}</ol> : <ul className={classes.rows}>{children}</ul>;
}
