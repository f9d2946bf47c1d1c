import { Link } from "@tanstack/react-router";

/** The requirements a clause serves. */
export function RequirementLinks({ ids }: { ids: readonly string[] }) {
	return (
		<span>
			{ids.map((id, place) => (
				<span key={id}>
					{place > 0 && ", "}
					<Link to="/baseline/requirements/$id" params={{ id }} className="gh-link gh-mono">
						{id}
					</Link>
				</span>
			))}
		</span>
	);
}
