// Written by tools/openapi from server/openapi.json; do not edit.
export interface paths {
    "/api/actor-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of actor and their distance from the city */
        get: operations["listActorKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Actors: filtered, sorted and paged */
        get: operations["listActors"];
        put?: never;
        /** Create an actor */
        post: operations["createActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an actor */
        get: operations["getActor"];
        /** Replace an actor */
        put: operations["replaceActor"];
        post?: never;
        /** Delete an actor */
        delete: operations["deleteActor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published versions of the baseline */
        get: operations["listBaselines"];
        put?: never;
        /** Publish a new version: the version before plus these changes */
        post: operations["publishBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines/{a}/diff/{b}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs from version a to version b, and in which direction */
        get: operations["diffBaselines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version, whole; `current` is the one in force on the day, `proposal` the shipped one */
        get: operations["getBaseline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines/{version}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requirements of one version */
        get: operations["listRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/baselines/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would fall out or come in if these changes were in force; stores nothing */
        post: operations["baselineWhatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Profile of the city, what it consists of, and the baseline in force */
        get: operations["getCity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/city-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole city as one readable file */
        get: operations["exportCity"];
        put?: never;
        /** Import a city file into an empty store, or in place of the city there */
        post: operations["importCity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Engagements: filtered, sorted and paged */
        get: operations["listEngagements"];
        put?: never;
        /** Create an engagement */
        post: operations["createEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an engagement */
        get: operations["getEngagement"];
        /** Replace an engagement */
        put: operations["replaceEngagement"];
        post?: never;
        /** Delete an engagement */
        delete: operations["deleteEngagement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evidence: filtered, sorted and paged */
        get: operations["listEvidence"];
        put?: never;
        /** Create a piece of evidence */
        post: operations["createEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of evidence, how long each holds and how long it takes to come by */
        get: operations["listEvidenceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a piece of evidence */
        get: operations["getEvidence"];
        /** Replace a piece of evidence */
        put: operations["replaceEvidence"];
        post?: never;
        /** Delete a piece of evidence */
        delete: operations["deleteEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fleets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fleets: filtered, sorted and paged */
        get: operations["listFleets"];
        put?: never;
        /** Create a fleet */
        post: operations["createFleet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fleets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a fleet */
        get: operations["getFleet"];
        /** Replace a fleet */
        put: operations["replaceFleet"];
        post?: never;
        /** Delete a fleet */
        delete: operations["deleteFleet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decisions kept, latest first */
        get: operations["listDecisions"];
        put?: never;
        /** Decide, and keep the decision */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision with reasons and remedies */
        get: operations["getDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/decisions/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide the same question for the same day from the city as recorded now, and compare */
        post: operations["replayDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decide for a day without keeping the decision */
        get: operations["previewDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gate/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the answer changes over a stretch of days while nothing else changes */
        get: operations["gateTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server runs, on which store and with which content */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Changes, latest first */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/journal/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recompute the chain from the first entry to the last */
        get: operations["verifyJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the city stands on the day: outcomes by sector and tier, what ends soon, what is refused */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/principles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The principles behind the requirements */
        get: operations["listPrinciples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Products: filtered, sorted and paged */
        get: operations["listProducts"];
        put?: never;
        /** Create a product */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a product */
        get: operations["getProduct"];
        /** Replace a product */
        put: operations["replaceProduct"];
        post?: never;
        /** Delete a product */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbered rules that reasons and standings quote */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of the register of standards */
        get: operations["listStandards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One standard, its mandates, the requirements that refer to it and the subjects it binds */
        get: operations["getStandard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which security topic is covered for which layer and sector, and where nothing covers it */
        get: operations["standardsCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the numbers of the paper disagree, beside the numbers counted from the register */
        get: operations["standardsNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/standards/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Security topics and sectors */
        get: operations["standardsTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything a requirement can bind, with tier and outcome on the day */
        get: operations["listSubjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One subject: tier with its steps, verdict, neighbours */
        get: operations["getSubject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subjects/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the subject stands against every requirement on the day */
        get: operations["getSubjectStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Supplies: filtered, sorted and paged */
        get: operations["listSupplies"];
        put?: never;
        /** Create a supply */
        post: operations["createSupply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supplies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a supply */
        get: operations["getSupply"];
        /** Replace a supply */
        put: operations["replaceSupply"];
        post?: never;
        /** Delete a supply */
        delete: operations["deleteSupply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Systems: filtered, sorted and paged */
        get: operations["listSystems"];
        put?: never;
        /** Create a system */
        post: operations["createSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/systems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a system */
        get: operations["getSystem"];
        /** Replace a system */
        put: operations["replaceSystem"];
        post?: never;
        /** Delete a system */
        delete: operations["deleteSystem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tier-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** TierOverrides: filtered, sorted and paged */
        get: operations["listTierOverrides"];
        put?: never;
        /** Create a tier set by hand */
        post: operations["createTierOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tier-overrides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a tier set by hand */
        get: operations["getTierOverride"];
        /** Replace a tier set by hand */
        put: operations["replaceTierOverride"];
        post?: never;
        /** Delete a tier set by hand */
        delete: operations["deleteTierOverride"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tiering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tiering rule as content */
        get: operations["getTiering"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waivers: filtered, sorted and paged */
        get: operations["listWaivers"];
        put?: never;
        /** Create a waiver */
        post: operations["createWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a waiver */
        get: operations["getWaiver"];
        /** Replace a waiver */
        put: operations["replaceWaiver"];
        post?: never;
        /** Delete a waiver */
        delete: operations["deleteWaiver"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Actor: {
            contact?: {
                /** Format: email */
                email: string;
                name: string;
            };
            country?: string;
            /** @enum {string} */
            degree?: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
            id: string;
            kinds: string[];
            /** @default {} */
            legalIds: {
                [key: string]: string;
            };
            name: string;
            note?: string;
            parent?: string;
            sector?: components["schemas"]["Sector"];
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
        };
        ActorInput: {
            contact?: {
                /** Format: email */
                email: string;
                name: string;
            };
            country?: string;
            /** @enum {string} */
            degree?: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
            id: string;
            kinds: string[];
            /** @default {} */
            legalIds: {
                [key: string]: string;
            };
            name: string;
            note?: string;
            parent?: string;
            sector?: components["schemas"]["Sector"];
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
        };
        ActorItem: {
            contact?: {
                /** Format: email */
                email: string;
                name: string;
            };
            country?: string;
            /** @enum {string} */
            degree?: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
            id: string;
            kinds: string[];
            /** @default {} */
            legalIds: {
                [key: string]: string;
            };
            name: string;
            note?: string;
            outcome: components["schemas"]["Outcome"];
            parent?: string;
            partyDegree: ("0" | "1" | "2" | "3" | "4" | "5" | "R" | "M") | null;
            revision: number;
            sector?: components["schemas"]["Sector"];
            /** @enum {string} */
            size?: "micro" | "small" | "medium" | "large";
            tier: components["schemas"]["Tier"];
        };
        ActorKind: {
            /** @enum {string} */
            degree: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
            id: string;
            name: string;
            paper: string[];
            text: string;
        };
        ActorKinds: {
            actorKinds: components["schemas"]["ActorKind"][];
            degrees: {
                /** @enum {string} */
                id: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
                text: string;
            }[];
        };
        ActorPage: {
            at: string;
            items: components["schemas"]["ActorItem"][];
            nextCursor: string | null;
            total: number;
        };
        BaselineChangeInput: {
            /** @constant */
            change: "strength";
            reason: string;
            requirement: string;
            tiers: [
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-"
            ];
        } | {
            /** @constant */
            change: "parameter";
            parameter: string;
            reason: string;
            requirement: string;
            tiers: [
                number | string | boolean | string[] | null,
                number | string | boolean | string[] | null,
                number | string | boolean | string[] | null,
                number | string | boolean | string[] | null
            ];
        } | {
            /** @constant */
            change: "validity";
            reason: string;
            requirement: string;
            validityDays: number | null;
        } | {
            /** @constant */
            change: "evidence-validity";
            evidenceType: string;
            reason: string;
            validityDays: number | null;
        } | {
            /** @constant */
            change: "minimum-grade";
            reason: string;
            tiers: [
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3"
            ];
        } | {
            /** @default [] */
            actors: string[];
            /** @constant */
            change: "standard";
            from: string;
            fromTier: components["schemas"]["Tier"];
            reason: string;
            standard: string;
            /** @enum {string} */
            status: "mandatory" | "recommended" | "retired";
            subjects: components["schemas"]["SubjectKind"][];
        };
        BaselineDiff: {
            evidenceTypes: {
                after: unknown;
                before: unknown;
                /** @enum {string} */
                direction: "tighter" | "looser" | "other";
                field: string;
                id: string;
            }[];
            grades: {
                /** @enum {string} */
                after: "I0" | "I1" | "I2" | "I3";
                /** @enum {string} */
                before: "I0" | "I1" | "I2" | "I3";
                /** @enum {string} */
                direction: "tighter" | "looser" | "other";
                tier: components["schemas"]["Tier"];
            }[];
            mandates: {
                after: components["schemas"]["Mandate"] | null;
                before: components["schemas"]["Mandate"] | null;
                /** @enum {string} */
                direction: "tighter" | "looser" | "other";
                from: string;
                standard: string;
            }[];
            requirements: {
                after: unknown;
                before: unknown;
                /** @enum {string} */
                direction: "tighter" | "looser" | "other";
                field: string;
                id: string;
            }[];
        };
        BaselineDocument: {
            evidenceTypes: components["schemas"]["EvidenceType"][];
            id: string;
            mandates: components["schemas"]["Mandate"][];
            minimumGrade: [
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3",
                "I0" | "I1" | "I2" | "I3"
            ];
            principles: components["schemas"]["Principle"][];
            requirements: components["schemas"]["Requirement"][];
            title: string;
        };
        BaselinePublicationInput: {
            changes: components["schemas"]["BaselineChangeInput"][];
            effectiveFrom: string;
            note: string;
            publishedBy: string;
            version: string;
        };
        BaselineVersion: {
            document: components["schemas"]["BaselineDocument"];
            effectiveFrom: string;
            hash: string;
            note: string;
            publishedBy: string;
            publishedOn: string;
            version: string;
        };
        BaselineVersionItem: {
            changes: number;
            effectiveFrom: string;
            hash: string;
            inForce: boolean;
            note: string;
            publishedBy: string;
            publishedOn: string;
            version: string;
        };
        BaselineVersionPage: {
            at: string;
            items: components["schemas"]["BaselineVersionItem"][];
            nextCursor: string | null;
            total: number;
        };
        City: {
            at: string;
            baseline: {
                effectiveFrom: string;
                hash: string;
                version: string;
            } | null;
            city: components["schemas"]["CityProfile"] | null;
            counts: components["schemas"]["CityCounts"];
            revision: number;
            today: string;
        };
        CityCounts: {
            actors: number;
            baselines: number;
            engagements: number;
            evidence: number;
            fleets: number;
            products: number;
            supplies: number;
            systems: number;
            tierOverrides: number;
            waivers: number;
        };
        CityProfile: {
            country: string;
            id: string;
            languages: string[];
            name: string;
            note?: string;
            population: number;
            timeZone: string;
        };
        Coverage: {
            at: string;
            cells: {
                layer: components["schemas"]["Layer"];
                mandated: string[];
                sector: string;
                standards: string[];
                topic: string;
            }[];
            layers: components["schemas"]["Layer"][];
            open: {
                layer: components["schemas"]["Layer"];
                sector: string;
                topic: string;
            }[];
            sectors: components["schemas"]["SectorEntry"][];
            topics: components["schemas"]["SecurityTopic"][];
        };
        Decision: {
            at: string;
            baseline: {
                hash: string;
                id: string;
                version: string;
            } | null;
            inputsDigest: string;
            outcome: components["schemas"]["Outcome"];
            reasons: components["schemas"]["Reason"][];
            remedies: components["schemas"]["Remedy"][];
            subjects: components["schemas"]["SubjectVerdict"][];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            validUntil: string | null;
        };
        DecisionItem: {
            at: string;
            baseline: string | null;
            blocking: number;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            id: string;
            inputsDigest: string;
            outcome: components["schemas"]["Outcome"];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            validUntil: string | null;
        };
        DecisionPage: {
            items: components["schemas"]["DecisionItem"][];
            nextCursor: string | null;
            total: number;
        };
        DecisionReplay: {
            replayed: components["schemas"]["Decision"];
            same: boolean;
            stored: components["schemas"]["Decision"];
        };
        Engagement: {
            accountable: string;
            /** @default [] */
            connectsTo: string[];
            /** @default [] */
            delivers: string[];
            from: string;
            id: string;
            /** @enum {string} */
            kind: "contract" | "partnership" | "pilot" | "grant";
            name: string;
            note?: string;
            supplier: string;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            until: string;
        };
        EngagementInput: {
            accountable: string;
            /** @default [] */
            connectsTo: string[];
            /** @default [] */
            delivers: string[];
            from: string;
            id: string;
            /** @enum {string} */
            kind: "contract" | "partnership" | "pilot" | "grant";
            name: string;
            note?: string;
            supplier: string;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            until: string;
        };
        EngagementItem: {
            accountable: string;
            /** @default [] */
            connectsTo: string[];
            /** @default [] */
            delivers: string[];
            from: string;
            id: string;
            /** @enum {string} */
            kind: "contract" | "partnership" | "pilot" | "grant";
            name: string;
            note?: string;
            outcome: components["schemas"]["Outcome"];
            revision: number;
            supplier: string;
            tier: components["schemas"]["Tier"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            until: string;
        };
        EngagementPage: {
            at: string;
            items: components["schemas"]["EngagementItem"][];
            nextCursor: string | null;
            total: number;
        };
        Evidence: {
            from: string;
            /** @enum {string} */
            grade: "I0" | "I1" | "I2" | "I3";
            id: string;
            issuer?: string;
            providedBy: string;
            /** @default [] */
            requirements: string[];
            review: {
                on: string;
                /** @constant */
                state: "submitted";
            } | {
                by: string;
                on: string;
                /** @constant */
                state: "accepted";
            } | {
                by: string;
                on: string;
                reason: string;
                /** @constant */
                state: "rejected";
            };
            sha256?: string;
            /** @default [] */
            standards: string[];
            subject: string;
            title: string;
            type: string;
            until?: string;
            /** @default {} */
            values: {
                [key: string]: number | string | boolean | string[];
            };
        };
        EvidenceInput: {
            from: string;
            /** @enum {string} */
            grade: "I0" | "I1" | "I2" | "I3";
            id: string;
            issuer?: string;
            providedBy: string;
            /** @default [] */
            requirements: string[];
            review: {
                on: string;
                /** @constant */
                state: "submitted";
            } | {
                by: string;
                on: string;
                /** @constant */
                state: "accepted";
            } | {
                by: string;
                on: string;
                reason: string;
                /** @constant */
                state: "rejected";
            };
            sha256?: string;
            /** @default [] */
            standards: string[];
            subject: string;
            title: string;
            type: string;
            until?: string;
            /** @default {} */
            values: {
                [key: string]: number | string | boolean | string[];
            };
        };
        EvidenceItem: {
            from: string;
            /** @enum {string} */
            grade: "I0" | "I1" | "I2" | "I3";
            id: string;
            issuer?: string;
            providedBy: string;
            /** @default [] */
            requirements: string[];
            review: {
                on: string;
                /** @constant */
                state: "submitted";
            } | {
                by: string;
                on: string;
                /** @constant */
                state: "accepted";
            } | {
                by: string;
                on: string;
                reason: string;
                /** @constant */
                state: "rejected";
            };
            revision: number;
            sha256?: string;
            /** @default [] */
            standards: string[];
            subject: string;
            title: string;
            type: string;
            until?: string;
            /** @default {} */
            values: {
                [key: string]: number | string | boolean | string[];
            };
        };
        EvidencePage: {
            at: string;
            items: components["schemas"]["EvidenceItem"][];
            nextCursor: string | null;
            total: number;
        };
        EvidenceType: {
            /** @default [] */
            formats: string[];
            id: string;
            leadDays: number;
            machine: boolean;
            validityDays: number | null;
            validityEvent?: string;
        };
        EvidenceTypes: {
            evidenceTypes: components["schemas"]["EvidenceType"][];
        };
        Fleet: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            managedBy?: string;
            name: string;
            note?: string;
            operator: string;
            peopleServed?: number;
            product: string;
            retiredOn?: string;
            sector: components["schemas"]["Sector"];
            size: number;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        FleetInput: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            managedBy?: string;
            name: string;
            note?: string;
            operator: string;
            peopleServed?: number;
            product: string;
            retiredOn?: string;
            sector: components["schemas"]["Sector"];
            size: number;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        FleetItem: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            managedBy?: string;
            name: string;
            note?: string;
            operator: string;
            outcome: components["schemas"]["Outcome"];
            peopleServed?: number;
            product: string;
            retiredOn?: string;
            revision: number;
            sector: components["schemas"]["Sector"];
            size: number;
            tier: components["schemas"]["Tier"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        FleetPage: {
            at: string;
            items: components["schemas"]["FleetItem"][];
            nextCursor: string | null;
            total: number;
        };
        GateQuestionInput: {
            at?: string;
            engagement?: string;
            proposal?: components["schemas"]["EngagementInput"];
            subject?: string;
        };
        GateTimeline: {
            segments: {
                advice: number;
                blocking: number;
                conditions: number;
                from: string;
                outcome: components["schemas"]["Outcome"];
                reasonsChanged: components["schemas"]["Reason"][];
                reasonsEnded: components["schemas"]["Reason"][];
                tier: components["schemas"]["Tier"];
                until: string;
                validUntil: string | null;
            }[];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
        };
        Health: {
            city: {
                id: string;
                name: string;
            } | null;
            contentHash: string;
            /** @constant */
            status: "ok";
            store: {
                /** @enum {string} */
                kind: "embedded" | "server";
                migrations: number;
            };
            version: string;
        };
        Impact: {
            connectivity: number;
            criticality: number;
            data: number;
            safety: number;
        };
        ImportResult: {
            counts: components["schemas"]["CityCounts"];
            stored: boolean;
        };
        JournalEntry: {
            action: string;
            actor: string;
            after: string | null;
            /** Format: date-time */
            at: string;
            before: string | null;
            hash: string;
            previousHash: string;
            reason: string | null;
            seq: number;
            target: string;
        };
        JournalPage: {
            items: components["schemas"]["JournalEntry"][];
            nextCursor: string | null;
            total: number;
        };
        JournalVerification: {
            brokenAt: number | null;
            entries: number;
            ok: boolean;
        };
        /** @enum {string} */
        Layer: "device" | "network" | "platform" | "application" | "data" | "organisation";
        Mandate: {
            /** @default [] */
            actors: string[];
            from: string;
            fromTier: components["schemas"]["Tier"];
            standard: string;
            /** @enum {string} */
            status: "mandatory" | "recommended" | "retired";
            subjects: components["schemas"]["SubjectKind"][];
        };
        /** @enum {string} */
        Outcome: "allow" | "conditional" | "deny";
        OutcomeChange: {
            after: components["schemas"]["Outcome"];
            before: components["schemas"]["Outcome"];
            requirements: {
                after: ("met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable") | null;
                before: ("met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable") | null;
                requirement: string;
                subject: string;
            }[];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            tier: components["schemas"]["Tier"];
        };
        Overview: {
            at: string;
            bySector: {
                allow: number;
                conditional: number;
                deny: number;
                sector: components["schemas"]["Sector"] | null;
            }[];
            byTier: {
                allow: number;
                conditional: number;
                deny: number;
                tier: components["schemas"]["Tier"];
            }[];
            conditional: components["schemas"]["Refusal"][];
            engagements: {
                allow: number;
                conditional: number;
                deny: number;
            };
            expiring: {
                day: string;
                daysLeft: number;
                evidence: string | null;
                requirement: string | null;
                subject: {
                    id: string;
                    kind: components["schemas"]["SubjectKind"];
                    name: string;
                };
                /** @enum {string} */
                what: "evidence" | "waiver" | "engagement";
            }[];
            refused: components["schemas"]["Refusal"][];
            totals: {
                allow: number;
                conditional: number;
                deny: number;
                subjects: number;
            };
        };
        Principle: {
            id: string;
            key: string;
            name: string;
            text: string;
        };
        Principles: {
            principles: components["schemas"]["Principle"][];
        };
        Problem: {
            code: string;
            detail: string;
            help: string;
            instance?: string;
            issues?: components["schemas"]["ProblemIssue"][];
            status: number;
            title: string;
            type: string;
        };
        ProblemIssue: {
            code: string;
            column?: number;
            help?: string;
            line?: number;
            message: string;
            path: string;
        };
        Product: {
            id: string;
            impact: components["schemas"]["Impact"];
            maker: string;
            name: string;
            note?: string;
            supportUntil?: string;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            version?: string;
        };
        ProductInput: {
            id: string;
            impact: components["schemas"]["Impact"];
            maker: string;
            name: string;
            note?: string;
            supportUntil?: string;
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            version?: string;
        };
        ProductItem: {
            id: string;
            impact: components["schemas"]["Impact"];
            maker: string;
            name: string;
            note?: string;
            outcome: components["schemas"]["Outcome"];
            revision: number;
            supportUntil?: string;
            tier: components["schemas"]["Tier"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
            version?: string;
        };
        ProductPage: {
            at: string;
            items: components["schemas"]["ProductItem"][];
            nextCursor: string | null;
            total: number;
        };
        Reason: {
            evidence: string[];
            principle: string | null;
            requirement: string | null;
            rule: string;
            status: ("met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable") | null;
            subject: string | null;
            text: string;
            until: string | null;
            waiver: string | null;
            /** @enum {string} */
            weight: "blocks" | "condition" | "advice";
        };
        Refusal: {
            blocking: number;
            conditions: number;
            outcome: components["schemas"]["Outcome"];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            tier: components["schemas"]["Tier"];
            topReason: string;
        };
        RegisterNotes: {
            counts: {
                [key: string]: number;
            };
            notes: {
                count?: {
                    /** @enum {string} */
                    of: "all" | "table1" | "in-development" | "with-topics" | "bsi-body";
                    paperSays: number;
                };
                counted?: number;
                id: string;
                paper: string[];
                /** @default [] */
                rows: number[];
                text: string;
                title: string;
            }[];
        };
        Remedy: {
            /** @enum {string} */
            action: "review" | "resubmit" | "renew" | "provide" | "assess" | "waive" | "start" | "publish";
            days: number;
            evidenceTypes: string[];
            grade: ("I0" | "I1" | "I2" | "I3") | null;
            requirement: string | null;
            settles: {
                requirement: string | null;
                subject: string | null;
            }[];
            subject: string | null;
            text: string;
            who: string[];
        };
        Requirement: {
            actors: string[];
            bindsFrom?: string;
            bindsUntil?: string;
            /** @default {} */
            crosswalk: {
                [key: string]: string[];
            };
            evidence: string[];
            id: string;
            layers: components["schemas"]["Layer"][];
            /** @default {} */
            params: {
                [key: string]: {
                    /** @enum {string} */
                    better: "lower" | "higher" | "same";
                    choices?: string[];
                    max?: number;
                    min?: number;
                    tiers: [
                        number | string | boolean | string[] | null,
                        number | string | boolean | string[] | null,
                        number | string | boolean | string[] | null,
                        number | string | boolean | string[] | null
                    ];
                    /** @enum {string} */
                    unit: "days" | "hours" | "minutes" | "percent" | "years" | "year" | "count" | "choice" | "flag" | "list";
                };
            };
            principle: string;
            standard?: string;
            subjects: components["schemas"]["SubjectKind"][];
            text: string;
            tiers: [
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-",
                "M" | "S" | "-"
            ];
            validityDays: number | null;
            /** @default [] */
            when: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        RequirementPage: {
            items: components["schemas"]["Requirement"][];
            nextCursor: string | null;
            total: number;
        };
        Rules: {
            rules: {
                chapter: string;
                id: string;
                source: string;
                text: string;
            }[];
        };
        /** @enum {string} */
        Sector: "administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities";
        SectorEntry: {
            /** @enum {string} */
            id: "administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities";
            name: string;
            text: string;
        };
        SecurityTopic: {
            id: string;
            name: string;
            principles: string[];
            text: string;
        };
        SecurityTopics: {
            sectors: components["schemas"]["SectorEntry"][];
            topics: components["schemas"]["SecurityTopic"][];
        };
        Standard: {
            body: string;
            /** @enum {string} */
            confidence?: "V" | "K";
            document: string;
            edition?: string;
            id: string;
            /**
             * @default standard
             * @enum {string}
             */
            kind: "standard" | "law" | "guideline" | "label-scheme" | "framework";
            layers: components["schemas"]["Layer"][];
            /** @enum {string} */
            licence?: "ids-only" | "text-reusable";
            note?: string;
            /** @default [] */
            replaces: string[];
            row?: number;
            sectors: ("administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities" | "all")[];
            since?: string;
            /** @enum {string} */
            status: "published" | "in-development" | "superseded" | "withdrawn";
            statusNote?: string;
            /** @default [] */
            supersededBy: string[];
            table1?: string;
            title: string;
            topics: string[];
        };
        StandardDetail: {
            at: string;
            bound: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
                tier: components["schemas"]["Tier"];
            }[];
            mandate: components["schemas"]["Mandate"] | null;
            mandates: {
                effectiveFrom: string;
                mandate: components["schemas"]["Mandate"];
                version: string;
            }[];
            requirements: {
                id: string;
                principle: string;
                text: string;
            }[];
            standard: components["schemas"]["Standard"];
        };
        StandardItem: {
            body: string;
            /** @enum {string} */
            confidence?: "V" | "K";
            document: string;
            edition?: string;
            id: string;
            /**
             * @default standard
             * @enum {string}
             */
            kind: "standard" | "law" | "guideline" | "label-scheme" | "framework";
            layers: components["schemas"]["Layer"][];
            /** @enum {string} */
            licence?: "ids-only" | "text-reusable";
            mandate: components["schemas"]["Mandate"] | null;
            note?: string;
            /** @default [] */
            replaces: string[];
            row?: number;
            sectors: ("administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities" | "all")[];
            since?: string;
            /** @enum {string} */
            status: "published" | "in-development" | "superseded" | "withdrawn";
            statusNote?: string;
            /** @default [] */
            supersededBy: string[];
            table1?: string;
            title: string;
            topics: string[];
        };
        StandardPage: {
            at: string;
            items: components["schemas"]["StandardItem"][];
            nextCursor: string | null;
            total: number;
        };
        Standing: {
            /** @enum {string} */
            bestGrade?: "I0" | "I1" | "I2" | "I3";
            evidence: string[];
            /** @enum {string} */
            minimumGrade: "I0" | "I1" | "I2" | "I3";
            requirement: string;
            rule: string;
            /** @enum {string} */
            status: "met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable";
            /** @enum {string} */
            strength: "M" | "S" | "-";
            subject: string;
            text: string;
            /** @enum {string} */
            underlying?: "met" | "waived" | "unproven" | "expired" | "rejected" | "insufficient-grade" | "not-applicable";
            until: string | null;
            waiver?: string;
        };
        StoredDecision: {
            at: string;
            baseline: {
                hash: string;
                id: string;
                version: string;
            } | null;
            /** Format: date-time */
            decidedAt: string;
            decidedBy: string;
            id: string;
            inputsDigest: string;
            outcome: components["schemas"]["Outcome"];
            reasons: components["schemas"]["Reason"][];
            remedies: components["schemas"]["Remedy"][];
            subjects: components["schemas"]["SubjectVerdict"][];
            target: {
                id: string;
                kind: components["schemas"]["SubjectKind"];
                name: string;
            };
            validUntil: string | null;
        };
        Subject: {
            accountable: string | null;
            actorKinds: string[];
            degree: ("0" | "1" | "2" | "3" | "4" | "5" | "R" | "M") | null;
            designated: boolean;
            fleetSize: number;
            id: string;
            impact: components["schemas"]["Impact"] | null;
            inService: {
                from: string | null;
                until: string | null;
            };
            kind: components["schemas"]["SubjectKind"];
            layers: components["schemas"]["Layer"][];
            name: string;
            operator: string | null;
            provider: string;
            sector: components["schemas"]["Sector"] | null;
            supportUntil: string | null;
            tier: components["schemas"]["Tier"];
            traits: ("physical-effect" | "partnership" | "third-party" | "pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        SubjectDetail: {
            at: string;
            links: {
                accountableFor: components["schemas"]["SubjectLink"][];
                dependedOnBy: components["schemas"]["SubjectLink"][];
                dependsOn: components["schemas"]["SubjectLink"][];
                engagements: components["schemas"]["SubjectLink"][];
                makes: components["schemas"]["SubjectLink"][];
                operates: components["schemas"]["SubjectLink"][];
                parent: components["schemas"]["SubjectLink"][];
                parts: components["schemas"]["SubjectLink"][];
                suppliers: components["schemas"]["SubjectLink"][];
                supplies: components["schemas"]["SubjectLink"][];
            };
            subject: components["schemas"]["Subject"];
            tier: components["schemas"]["TierResult"];
            verdict: components["schemas"]["SubjectVerdict"];
        };
        SubjectItem: {
            blocking: number;
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string;
            outcome: components["schemas"]["Outcome"];
            sector: components["schemas"]["Sector"] | null;
            tier: components["schemas"]["Tier"];
        };
        /** @enum {string} */
        SubjectKind: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service" | "product" | "fleet" | "organisation" | "engagement";
        SubjectLink: {
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string;
            through: string | null;
            what: string | null;
        };
        SubjectPage: {
            at: string;
            items: components["schemas"]["SubjectItem"][];
            nextCursor: string | null;
            total: number;
        };
        SubjectStanding: {
            at: string;
            principles: {
                principle: components["schemas"]["Principle"];
                standings: components["schemas"]["Standing"][];
            }[];
            subject: components["schemas"]["Subject"];
        };
        SubjectVerdict: {
            counts: {
                [key: string]: number;
            };
            id: string;
            kind: components["schemas"]["SubjectKind"];
            name: string;
            outcome: components["schemas"]["Outcome"];
            tier: components["schemas"]["Tier"];
        };
        Supply: {
            /** @enum {string} */
            access: "none" | "physical" | "remote" | "privileged";
            declaredBy?: string;
            engagement?: string;
            from: string;
            id: string;
            /** @enum {string} */
            kind: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
            note?: string;
            since?: string;
            to: string;
            until?: string;
            updatableCode: boolean;
            what: string;
        };
        SupplyItem: {
            /** @enum {string} */
            access: "none" | "physical" | "remote" | "privileged";
            declaredBy?: string;
            engagement?: string;
            from: string;
            id: string;
            /** @enum {string} */
            kind: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
            note?: string;
            revision: number;
            since?: string;
            to: string;
            until?: string;
            updatableCode: boolean;
            what: string;
        };
        SupplyPage: {
            at: string;
            items: components["schemas"]["SupplyItem"][];
            nextCursor: string | null;
            total: number;
        };
        System: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            /** @enum {string} */
            kind: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service";
            name: string;
            note?: string;
            operator: string;
            peopleServed?: number;
            retiredOn?: string;
            sector: components["schemas"]["Sector"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        SystemInput: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            /** @enum {string} */
            kind: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service";
            name: string;
            note?: string;
            operator: string;
            peopleServed?: number;
            retiredOn?: string;
            sector: components["schemas"]["Sector"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        SystemItem: {
            accountable: string;
            /** @default [] */
            dependsOn: {
                fallbackTestedOn?: string;
                /** @default true */
                hard: boolean;
                on: string;
            }[];
            /** @default false */
            designated: boolean;
            id: string;
            impact: components["schemas"]["Impact"];
            inServiceFrom?: string;
            /** @enum {string} */
            kind: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service";
            name: string;
            note?: string;
            operator: string;
            outcome: components["schemas"]["Outcome"];
            peopleServed?: number;
            retiredOn?: string;
            revision: number;
            sector: components["schemas"]["Sector"];
            tier: components["schemas"]["Tier"];
            /** @default [] */
            traits: ("pilot" | "personal-data" | "senses-people" | "open-data" | "remote-access" | "consumer-device")[];
        };
        SystemPage: {
            at: string;
            items: components["schemas"]["SystemItem"][];
            nextCursor: string | null;
            total: number;
        };
        Tier: 1 | 2 | 3 | 4;
        Tiering: {
            dimensions: {
                [key: string]: string[];
            };
            effects: {
                minimumGrade: [
                    "I0" | "I1" | "I2" | "I3",
                    "I0" | "I1" | "I2" | "I3",
                    "I0" | "I1" | "I2" | "I3",
                    "I0" | "I1" | "I2" | "I3"
                ];
            } & {
                [key: string]: unknown;
            };
            grades: {
                [key: string]: string;
            };
            inputsExtra?: {
                [key: string]: string;
            };
            rule: {
                expr: string;
                id: string;
                step: number;
            }[];
            testVectors: {
                in: {
                    connectivity: number;
                    criticality: number;
                    data: number;
                    designated?: boolean;
                    fleetSize: number;
                    safety: number;
                };
                name: string;
                tier: components["schemas"]["Tier"];
            }[];
            tiers: {
                meaning: string;
                name: string;
                tier: components["schemas"]["Tier"];
            }[];
        };
        TierOverride: {
            by: string;
            /** @enum {string} */
            direction: "raise" | "lower";
            from: string;
            id: string;
            reason: string;
            subject: string;
            tier: components["schemas"]["Tier"];
            until?: string;
        };
        TierOverrideItem: {
            by: string;
            /** @enum {string} */
            direction: "raise" | "lower";
            from: string;
            id: string;
            reason: string;
            revision: number;
            subject: string;
            tier: components["schemas"]["Tier"];
            until?: string;
        };
        TierOverridePage: {
            at: string;
            items: components["schemas"]["TierOverrideItem"][];
            nextCursor: string | null;
            total: number;
        };
        TierResult: {
            floor: components["schemas"]["Tier"];
            own: components["schemas"]["Tier"];
            passedOn: components["schemas"]["Tier"];
            steps: {
                from?: string;
                override?: string;
                rule: string;
                text: string;
                tier: components["schemas"]["Tier"];
            }[];
            tier: components["schemas"]["Tier"];
        };
        Waiver: {
            compensation: string;
            from: string;
            id: string;
            reason: string;
            requestedBy: string;
            requirement: string;
            signedBy: string;
            subject: string;
            until: string;
        };
        WaiverItem: {
            compensation: string;
            from: string;
            id: string;
            reason: string;
            requestedBy: string;
            requirement: string;
            revision: number;
            signedBy: string;
            subject: string;
            until: string;
        };
        WaiverPage: {
            at: string;
            items: components["schemas"]["WaiverItem"][];
            nextCursor: string | null;
            total: number;
        };
        WhatIf: {
            at: string;
            byRequirement: {
                comesIn: number;
                fallsOut: number;
                requirement: string;
            }[];
            changedConditions: components["schemas"]["OutcomeChange"][];
            comesIn: components["schemas"]["OutcomeChange"][];
            diff: components["schemas"]["BaselineDiff"];
            fallsOut: components["schemas"]["OutcomeChange"][];
            unchanged: number;
        };
        WhatIfQuestionInput: {
            at?: string;
            changes: components["schemas"]["BaselineChangeInput"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listActorKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorKinds"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listActors: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                degree?: "0" | "1" | "2" | "3" | "4" | "5" | "R" | "M";
                format?: "json" | "csv";
                kind?: string;
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sector?: components["schemas"]["Sector"];
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActor: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBaselines: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineVersionPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishBaseline: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaselinePublicationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineVersion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    diffBaselines: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                a: string;
                b: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineDiff"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBaseline: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BaselineVersion"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequirements: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                layer?: components["schemas"]["Layer"];
                limit?: number;
                principle?: string;
                q?: string;
                sort?: string;
                subject?: components["schemas"]["SubjectKind"];
                tier?: number;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequirementPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    baselineWhatIf: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfQuestionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCity: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["City"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importCity: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                replace?: "true" | "false";
            };
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/yaml": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEngagements: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: "contract" | "partnership" | "pilot" | "grant";
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sort?: string;
                supplier?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEngagement: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                grade?: "I0" | "I1" | "I2" | "I3";
                limit?: number;
                providedBy?: string;
                q?: string;
                requirement?: string;
                sort?: string;
                state?: "submitted" | "accepted" | "rejected";
                subject?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidenceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceTypes"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFleets: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                product?: string;
                q?: string;
                sector?: components["schemas"]["Sector"];
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFleet: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FleetInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFleet: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceFleet: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FleetInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fleet"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteFleet: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                format?: "json" | "csv";
                kind?: components["schemas"]["SubjectKind"];
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sort?: "decidedAt" | "-decidedAt";
                target?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GateQuestionInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDecision"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDecision"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayDecision: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReplay"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewDecision: {
        parameters: {
            query?: {
                at?: string;
                engagement?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    gateTimeline: {
        parameters: {
            query: {
                engagement?: string;
                from: string;
                subject?: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateTimeline"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJournal: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: "seq" | "-seq";
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalVerification"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOverview: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPrinciples: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Principles"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                maker?: string;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rules"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStandards: {
        parameters: {
            query?: {
                at?: string;
                body?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: "standard" | "law" | "guideline" | "label-scheme" | "framework";
                layer?: components["schemas"]["Layer"];
                limit?: number;
                mandate?: "mandatory" | "recommended" | "retired" | "none";
                q?: string;
                sector?: "administration" | "education" | "healthcare" | "public-safety" | "real-estate" | "transport" | "utilities" | "all";
                sort?: string;
                status?: "published" | "in-development" | "superseded" | "withdrawn";
                table1?: "true" | "false";
                topic?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStandard: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standardsCoverage: {
        parameters: {
            query?: {
                at?: string;
                mandatedOnly?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standardsNotes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterNotes"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standardsTopics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityTopics"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSubjects: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: components["schemas"]["SubjectKind"];
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sector?: components["schemas"]["Sector"];
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubject: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectDetail"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSubjectStanding: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectStanding"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupplies: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                engagement?: string;
                format?: "json" | "csv";
                from?: string;
                kind?: "product" | "service" | "component" | "hosting" | "maintenance" | "data";
                limit?: number;
                q?: string;
                sort?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplyPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSupply: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Supply"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supply"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSupply: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supply"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSupply: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Supply"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Supply"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSupply: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSystems: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                kind?: "network-zone" | "platform" | "application" | "dataset" | "data-flow" | "service";
                limit?: number;
                outcome?: components["schemas"]["Outcome"];
                q?: string;
                sector?: components["schemas"]["Sector"];
                sort?: string;
                tier?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSystem: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSystem: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceSystem: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SystemInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSystem: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTierOverrides: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                sort?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierOverridePage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTierOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierOverride"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierOverride"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTierOverride: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierOverride"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceTierOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TierOverride"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TierOverride"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTierOverride: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTiering: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tiering"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                at?: string;
                cursor?: string;
                format?: "json" | "csv";
                limit?: number;
                q?: string;
                requirement?: string;
                signedBy?: string;
                sort?: string;
                subject?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverPage"];
                    "text/csv": string;
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description repeat the request with the same key and it is done once */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Waiver"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWaiver: {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Waiver"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiver"];
                };
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWaiver: {
        parameters: {
            query?: never;
            header?: {
                /** @description why, for the journal (percent-encoded UTF-8) */
                "Change-Reason"?: string;
                /** @description the `ETag` of the entry as it was read; 428 without, 412 when it has changed */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what went wrong (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
