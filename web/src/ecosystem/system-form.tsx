import { api, unwrap, unwrapWithTag } from "../api/client.ts";
import type { System } from "../api/shapes.ts";
import { changeHeaders } from "./change-headers.ts";
import { EntityForm } from "./entity-form.tsx";
import { SystemFields } from "./system-fields.tsx";

const BLANK: System = {
	id: "",
	name: "",
	kind: "application",
	sector: "administration",
	accountable: "",
	operator: "",
	impact: { criticality: 1, connectivity: 1, data: 1, safety: 0 },
	designated: false,
	traits: [],
	dependsOn: [],
};

/** Adds or changes a system. */
export function SystemForm({ id }: { id: string | undefined }) {
	return (
		<EntityForm<System>
			name="systems"
			id={id}
			blank={BLANK}
			fetch={(known) => unwrapWithTag(api.GET("/api/systems/{id}", { params: { path: { id: known } } }))}
			create={(body, reason) => unwrap(api.POST("/api/systems", { body, params: { header: changeHeaders(reason) } }))}
			replace={(known, loaded, reason) =>
				unwrap(
					api.PUT("/api/systems/{id}", {
						body: loaded.value,
						params: { path: { id: known }, header: { "If-Match": loaded.etag, ...changeHeaders(reason) } },
					}),
				)
			}
			fields={(draft) => <SystemFields draft={draft} />}
		/>
	);
}
