/** The part of SARIF 2.1.0 (OASIS, 2020) that is written here; names and meanings are the standard's. */

export interface SarifMessage {
	readonly text: string;
}

export interface SarifRule {
	readonly id: string;
	readonly shortDescription: SarifMessage;
	readonly fullDescription?: SarifMessage;
	readonly defaultConfiguration: { readonly level: SarifLevel };
	readonly properties: { readonly tags: readonly string[] };
}

export type SarifLevel = "error" | "warning" | "note" | "none";

export interface SarifLocation {
	readonly physicalLocation: {
		readonly artifactLocation: { readonly uri: string };
		readonly region: { readonly startLine: number; readonly startColumn: number };
	};
	readonly logicalLocations: readonly { readonly name: string; readonly kind: string }[];
}

export interface SarifResult {
	readonly ruleId: string;
	readonly ruleIndex: number;
	readonly level: SarifLevel;
	readonly message: SarifMessage;
	readonly locations: readonly SarifLocation[];
	readonly partialFingerprints: Readonly<Record<string, string>>;
	readonly properties: Readonly<Record<string, unknown>>;
}

export interface SarifLog {
	readonly $schema: string;
	readonly version: "2.1.0";
	readonly runs: readonly {
		readonly tool: { readonly driver: SarifDriver };
		/** Columns count UTF-16 units, as everywhere here. */
		readonly columnKind: "utf16CodeUnits";
		readonly results: readonly SarifResult[];
		readonly properties: Readonly<Record<string, unknown>>;
	}[];
}

export interface SarifDriver {
	readonly name: string;
	readonly version: string;
	readonly rules: readonly SarifRule[];
}
