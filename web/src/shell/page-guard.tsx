import { useQuery } from "@tanstack/react-query";
import { Outlet, useRouterState } from "@tanstack/react-router";
import { meQuery, useMay } from "../access/me.ts";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { NotForYou } from "./not-for-you.tsx";
import { usePageRules } from "./page-rules.ts";
import { ToSignIn } from "./to-sign-in.tsx";

/** Shows the page to whom it is for; who is not signed in is asked to and comes back. */
export function PageGuard() {
	const me = useQuery(meQuery());
	const may = useMay();
	const { permission } = usePageRules();
	// On the way to another page, whose rules are not known yet.
	const leaving = useRouterState({ select: ({ isLoading }) => isLoading });
	if (me.isError && me.data === undefined) {
		return <ErrorPanel error={me.error} onRetry={() => void me.refetch()} />;
	}
	if (me.data === undefined) return <Waiting lines={8} />;
	if (permission === undefined || may(permission)) return <Outlet />;
	if (me.data.kind === "public") return leaving ? <Waiting lines={8} /> : <ToSignIn />;
	return <NotForYou />;
}
