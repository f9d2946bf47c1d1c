import { useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { send, sendForTag } from "../../../api/send.ts";
import { changeHeaders } from "../../../ecosystem/change-headers.ts";
import { EntityForm } from "../../../ecosystem/entity-form.tsx";
import { BackLink } from "../../../parts/back-link.tsx";
import { PageHeader } from "../../../parts/page-header.tsx";
import { type Office, OfficeFields } from "./office-fields.tsx";

const BLANK: Office = { id: "", actor: "", name: "", deputies: [], cover: [], authorities: [], clocks: [] };

/** Adds an office. */
export const NewOfficePage = () => <FormPage id={undefined} />;

/** Changes an office; the newest state is fetched, never an older one from the cache. */
export function EditOfficePage() {
	const { id = "" } = useParams({ strict: false });
	useQueryClient().removeQueries({ queryKey: ["edit", "offices", id], type: "inactive" });
	return <FormPage id={id} />;
}

function FormPage({ id }: { id: string | undefined }) {
	const { t } = useTranslation("responsibilities");
	return (
		<>
			<PageHeader
				above={<BackLink to="/responsibilities/offices" label={t("backToOffices")} />}
				title={t(id === undefined ? "form.newOffice" : "form.changeOffice")}
				lead={t(id === undefined ? "form.newOfficeLead" : "form.changeLead")}
			/>
			<EntityForm<Office>
				name="offices"
				id={id}
				blank={BLANK}
				fetch={(known) => sendForTag<Office>("GET", `/api/offices/${known}`)}
				create={(body, reason) => send("POST", "/api/offices", body, changeHeaders(reason))}
				replace={(known, { value, etag }, reason) =>
					send("PUT", `/api/offices/${known}`, value, { "If-Match": etag, ...changeHeaders(reason) })
				}
				fields={(draft) => <OfficeFields draft={draft} />}
				to={(known) => ({ to: "/responsibilities/offices/$id", params: { id: known } })}
			/>
		</>
	);
}
