import { IconArrowLeft } from "@tabler/icons-react";
import { Link, type LinkProps } from "@tanstack/react-router";

/** The way back to the list a page belongs to, above its title. */
export function BackLink({ to, label }: { to: NonNullable<LinkProps["to"]>; label: string }) {
	return (
		<Link
			to={to}
			className="gh-link"
			style={{ display: "inline-flex", alignItems: "center", gap: 6, fontSize: "0.875rem", marginBottom: 8 }}
		>
			<IconArrowLeft size={16} aria-hidden />
			{label}
		</Link>
	);
}
