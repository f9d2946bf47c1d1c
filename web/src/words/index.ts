import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import access from "./en/access.json";
import assessments from "./en/assessments.json";
import assessors from "./en/assessors.json";
import assurance from "./en/assurance.json";
import attack from "./en/attack.json";
import baseline from "./en/baseline.json";
import certificates from "./en/certificates.json";
import cities from "./en/cities.json";
import contracts from "./en/contracts.json";
import declared from "./en/declared.json";
import ecosystem from "./en/ecosystem.json";
import friction from "./en/friction.json";
import gate from "./en/gate.json";
import graph from "./en/graph.json";
import management from "./en/management.json";
import oversight from "./en/oversight.json";
import overview from "./en/overview.json";
import parts from "./en/parts.json";
import picture from "./en/picture.json";
import readiness from "./en/readiness.json";
import records from "./en/records.json";
import registry from "./en/registry.json";
import requests from "./en/requests.json";
import responsibilities from "./en/responsibilities.json";
import shell from "./en/shell.json";
import standards from "./en/standards.json";
import strategy from "./en/strategy.json";
import trust from "./en/trust.json";

/** All words on screen, one file per chapter; `shell` and `parts` hold what chapters share. */
const resources = {
	shell,
	parts,
	access,
	requests,
	responsibilities,
	overview,
	oversight,
	standards,
	assessments,
	assessors,
	assurance,
	attack,
	baseline,
	certificates,
	contracts,
	declared,
	ecosystem,
	graph,
	picture,
	registry,
	gate,
	cities,
	friction,
	management,
	readiness,
	records,
	strategy,
	trust,
};

declare module "i18next" {
	interface CustomTypeOptions {
		defaultNS: "shell";
		resources: typeof resources;
	}
}

void i18next.use(initReactI18next).init({
	resources: { en: resources },
	lng: "en",
	defaultNS: "shell",
	interpolation: { escapeValue: false },
	initAsync: false,
	returnNull: false,
});
