/** What is wrong with how the city is governed, worked out from what is recorded (paper 4.5). */
export interface GovernanceFinding {
	readonly rule: string;
	readonly about: { readonly kind: "body" | "goal" | "city"; readonly id: string; readonly name: string };
	readonly text: string;
	/** What to do about it. */
	readonly remedy: string;
}
