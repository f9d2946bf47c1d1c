import { api, unwrap, unwrapWithTag } from "../api/client.ts";
import type { Engagement } from "../api/shapes.ts";
import { shiftDay, useDay } from "../shell/day.ts";
import { changeHeaders } from "./change-headers.ts";
import { EngagementFields } from "./engagement-fields.tsx";
import { EntityForm } from "./entity-form.tsx";

const BLANK = {
	id: "",
	name: "",
	kind: "contract",
	supplier: "",
	accountable: "",
	delivers: [],
	connectsTo: [],
	traits: [],
} satisfies Partial<Engagement>;

/** Adds or changes an engagement. */
export function EngagementForm({ id }: { id: string | undefined }) {
	const { today } = useDay();
	return (
		<EntityForm<Engagement>
			name="engagements"
			id={id}
			blank={{ ...BLANK, from: today, until: shiftDay(today, 365) }}
			fetch={(known) => unwrapWithTag(api.GET("/api/engagements/{id}", { params: { path: { id: known } } }))}
			create={(body, reason) =>
				unwrap(api.POST("/api/engagements", { body, params: { header: changeHeaders(reason) } }))
			}
			replace={(known, loaded, reason) =>
				unwrap(
					api.PUT("/api/engagements/{id}", {
						body: loaded.value,
						params: { path: { id: known }, header: { "If-Match": loaded.etag, ...changeHeaders(reason) } },
					}),
				)
			}
			fields={(draft) => <EngagementFields draft={draft} />}
		/>
	);
}
