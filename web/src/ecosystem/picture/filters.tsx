import { Select, SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Filter } from "../../parts/column.ts";
import { useListState } from "../../parts/list-state.ts";
import { useSharedFilters } from "../../parts/words.ts";
import { ACCESS_CHOICES } from "../graph/reach-table.tsx";

/** What the picture is narrowed to; kept in the address, as on every list. */
export function PictureFilters() {
	const { t } = useTranslation("graph");
	const { t: word } = useTranslation("parts");
	const shared = useSharedFilters();
	const filters: Filter[] = [
		shared.layer,
		shared.sector,
		{
			key: "access",
			label: t("filter.access"),
			options: ACCESS_CHOICES.map((value) => ({ value, label: t(`filter.accessOptions.${value}`) })),
		},
		{
			key: "updatableCode",
			label: t("filter.updatable"),
			options: (["true", "false"] as const).map((value) => ({ value, label: t(`filter.updatableOptions.${value}`) })),
		},
	];
	const list = useListState(filters.map(({ key }) => key));
	return (
		<SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
			{filters.map(({ key, label, options }) => (
				<Select
					key={key}
					label={label}
					size="sm"
					placeholder={word("list.filterAny")}
					clearable
					data={[...options]}
					value={list.search[key] ?? null}
					onChange={(value) => list.set(key, value ?? undefined)}
				/>
			))}
		</SimpleGrid>
	);
}
