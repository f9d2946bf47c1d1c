import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { PageHeader } from "../parts/page-header.tsx";
import { NotFound } from "../shell/not-found.tsx";
import { ActorForm } from "./actor-form.tsx";
import { EngagementForm } from "./engagement-form.tsx";
import { SystemForm } from "./system-form.tsx";

const FORMS = { actors: ActorForm, systems: SystemForm, engagements: EngagementForm };
const LISTS = ["actors", "systems", "engagements"] as const;

/** Adds an actor, system or engagement. */
export function CreatePage() {
	const { list } = useParams({ strict: false });
	const { t } = useTranslation("ecosystem");
	const name = oneOf(LISTS, list);
	if (name === undefined) return <NotFound />;
	const Form = FORMS[name];
	return (
		<>
			<PageHeader title={t(`add.${name}`)} lead={t("form.newLead")} />
			<Form id={undefined} />
		</>
	);
}

/** Changes one; the newest state is fetched, never an older one from the cache. */
export function EditPage() {
	const { list, id = "" } = useParams({ strict: false });
	const { t } = useTranslation("ecosystem");
	const client = useQueryClient();
	const name = oneOf(LISTS, list);
	if (name === undefined) return <NotFound />;
	client.removeQueries({ queryKey: ["edit", name, id], type: "inactive" });
	const Form = FORMS[name];
	return (
		<>
			<PageHeader title={t(`edit.${name}`)} lead={t("form.editLead")} />
			<Form id={id} />
		</>
	);
}
