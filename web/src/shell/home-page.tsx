import { Navigate } from "@tanstack/react-router";
import { sideOf, useMay, useMe } from "../access/me.ts";
import { OverviewPage } from "../overview/overview-page.tsx";
import { NotForYou } from "./not-for-you.tsx";
import { PublicPage } from "./public-page.tsx";

/** The first page, by the side one stands on. */
export function HomePage() {
	const me = useMe();
	const may = useMay();
	if (may("city.read")) return <OverviewPage />;
	if (me.kind === "public") return <PublicPage />;
	const side = sideOf(me);
	if (side === "assessor") return <Navigate to="/my/assigned" replace />;
	return side === "supplier" ? <Navigate to="/my" replace /> : <NotForYou />;
}
