import { useMutation } from "@tanstack/react-query";
import { send } from "../api/send.ts";
import { useChangeOfName } from "./me.ts";

/** Acts for another organisation from now on; kept with the session. */
export function useOrganisationSwitch() {
	const changed = useChangeOfName();
	return useMutation({
		mutationFn: (organisation: string) => send("PUT", "/api/me/organisation", { organisation }),
		onSuccess: () => changed(),
	});
}
