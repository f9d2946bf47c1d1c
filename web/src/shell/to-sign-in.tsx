import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Waiting } from "../parts/waiting.tsx";

/** Leads to sign-in, which leads back to the page that was asked for. */
export function ToSignIn() {
	const navigate = useNavigate();
	const address = useRouterState({ select: ({ location }) => location.href });
	// The address asked for, not the one it is left for.
	const [back] = useState(address);
	useEffect(() => {
		void navigate({ to: `/sign-in?${new URLSearchParams({ back })}`, replace: true });
	}, [navigate, back]);
	return <Waiting />;
}
