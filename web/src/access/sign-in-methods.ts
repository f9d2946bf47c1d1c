import { queryOptions } from "@tanstack/react-query";
import { Problem } from "../api/problem.ts";
import { send } from "../api/send.ts";
import type { SignInMethods } from "./shapes.ts";

const NONE: SignInMethods = { passwords: true, providers: [] };

async function methods(): Promise<SignInMethods> {
	try {
		return await send<SignInMethods>("GET", "/api/sign-in-methods");
	} catch (error) {
		// The password form works without knowing of the others.
		if (error instanceof Problem) return NONE;
		throw error;
	}
}

export const signInMethodsQuery = () => queryOptions({ queryKey: ["sign-in-methods"], queryFn: methods });
