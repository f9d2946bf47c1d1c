import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { NotFound } from "../shell/not-found.tsx";
import { ActorList } from "./actor-list.tsx";
import { EngagementList } from "./engagement-list.tsx";
import { FleetList } from "./fleet-list.tsx";
import { EcosystemHeader, LIST_NAMES } from "./header.tsx";
import { ProductList } from "./product-list.tsx";
import { SubjectList } from "./subject-list.tsx";
import { SupplyList } from "./supply-list.tsx";
import { SystemList } from "./system-list.tsx";

const LISTS = {
	systems: SystemList,
	actors: ActorList,
	engagements: EngagementList,
	products: ProductList,
	fleets: FleetList,
	supplies: SupplyList,
	subjects: SubjectList,
};
const EDITABLE = ["actors", "systems", "engagements"] as const;

/** The lists of the ecosystem, one address each. */
export function ListsPage() {
	const { list } = useParams({ strict: false });
	const { t } = useTranslation("ecosystem");
	const name = oneOf(LIST_NAMES, list);
	if (name === undefined) return <NotFound />;
	const List = LISTS[name];
	const editable = oneOf(EDITABLE, name);
	return (
		<>
			<EcosystemHeader
				page={t(`list.${name}`)}
				actions={
					editable !== undefined && (
						<Button component={Link} to={`/ecosystem/${editable}/new`} leftSection={<IconPlus size={18} aria-hidden />}>
							{t(`add.${editable}`)}
						</Button>
					)
				}
			/>
			<List key={name} />
		</>
	);
}
