import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** Leads to the page of a subject: actor, system, product, fleet or engagement. */
export function SubjectLink({ id, children }: { id: string; children: ReactNode }) {
	return (
		<Link to="/subjects/$id" params={{ id }} className="gh-link">
			{children}
		</Link>
	);
}
