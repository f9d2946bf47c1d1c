import { useMutation } from "@tanstack/react-query";
import { send } from "../api/send.ts";
import { useChangeOfName } from "./me.ts";

/** Ends this session. */
export function useSignOut() {
	const changed = useChangeOfName();
	return useMutation({ mutationFn: () => send("POST", "/api/auth/sign-out", {}), onSuccess: () => changed("/") });
}
