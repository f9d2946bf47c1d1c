import { api, unwrap, unwrapWithTag } from "../api/client.ts";
import type { Actor } from "../api/shapes.ts";
import { ActorFields } from "./actor-fields.tsx";
import { changeHeaders } from "./change-headers.ts";
import { EntityForm } from "./entity-form.tsx";

const BLANK: Actor = { id: "", name: "", kinds: [], legalIds: {} };

/** Adds or changes an actor. */
export function ActorForm({ id }: { id: string | undefined }) {
	return (
		<EntityForm<Actor>
			name="actors"
			id={id}
			blank={BLANK}
			fetch={(known) => unwrapWithTag(api.GET("/api/actors/{id}", { params: { path: { id: known } } }))}
			create={(body, reason) => unwrap(api.POST("/api/actors", { body, params: { header: changeHeaders(reason) } }))}
			replace={(known, loaded, reason) =>
				unwrap(
					api.PUT("/api/actors/{id}", {
						body: loaded.value,
						params: { path: { id: known }, header: { "If-Match": loaded.etag, ...changeHeaders(reason) } },
					}),
				)
			}
			fields={(draft) => <ActorFields draft={draft} />}
		/>
	);
}
