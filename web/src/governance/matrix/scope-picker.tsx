import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../../api/client.ts";
import { SECTORS } from "../../api/vocabulary.ts";

const everySystem = {
	queryKey: ["every-system-name"],
	queryFn: async () => {
		const page = await unwrap(api.GET("/api/systems", { params: { query: { limit: 200, sort: "name" } } }));
		return page.items.map(({ id, name }) => ({ id, name }));
	},
};

/** Chooses the city, a sector or a system; `undefined` is the city. */
export function ScopePicker({
	value,
	label,
	onPick,
}: {
	value: string | undefined;
	label: string;
	onPick: (scope: string | undefined) => void;
}) {
	const { t } = useTranslation("responsibilities");
	const { t: word } = useTranslation("parts");
	const systems = useQuery(everySystem);
	const [text, setText] = useState("");
	const own = value?.startsWith("engagement:") === true ? [{ value, label: value }] : [];
	return (
		<Select
			label={label}
			searchable
			allowDeselect={false}
			searchValue={text}
			onSearchChange={setText}
			nothingFoundMessage={t("scope.none")}
			data={[
				{ group: t("scope.wide"), items: [{ value: "city", label: t("scope.city") }, ...own] },
				{
					group: t("scope.sectors"),
					items: SECTORS.map((sector) => ({ value: `sector:${sector}`, label: word(`sector.${sector}`) })),
				},
				{
					group: t("scope.systems"),
					items: (systems.data ?? []).map(({ id, name }) => ({ value: `system:${id}`, label: name })),
				},
			]}
			value={value ?? "city"}
			onChange={(scope) => onPick(scope === "city" || scope === null ? undefined : scope)}
		/>
	);
}
