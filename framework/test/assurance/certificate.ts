import type { Certificate, CertificateEvent, CertificateStep } from "../../src/assurance/certificate.ts";
import { referenceOf } from "../../src/shared/reference.ts";

export const TWO = [
	{ person: "anna", organisation: "executive" },
	{ person: "ben", organisation: "owner" },
];

export const event = (step: CertificateStep, on: string, more: Partial<CertificateEvent> = {}): CertificateEvent => ({
	step,
	on,
	deciders: [...TWO],
	...more,
});

/** A certificate of the supplier `lamps` about itself, by `lab`, issued on 2026-02-01 for a year unless told otherwise. */
export function certificateOf(more: Partial<Certificate> = {}, number = 1): Certificate {
	const reference = referenceOf("CERT", 2026, number);
	return {
		id: reference.toLowerCase(),
		number: reference,
		holder: "lamps",
		holderName: "Lamps Ltd",
		scope: { kind: "organisation", subject: "lamps" },
		exclusions: [],
		baseline: { version: "1.0.0", hash: "0".repeat(64) },
		tier: 2,
		grade: "I2",
		requirements: ["SUP-01"],
		assessor: "lab",
		conditions: [],
		surveillance: [],
		from: "2026-02-01",
		until: "2027-01-31",
		place: number,
		events: [event("issue", "2026-02-01")],
		...more,
	};
}
