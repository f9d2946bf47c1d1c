import { MultiSelect, type MultiSelectProps, Select, type SelectProps } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { findSubjectsQuery } from "../gate/queries.ts";
import { everyActorQuery } from "../parts/names.ts";

/** Chooses one actor by name; `own` offers only those of the city itself (party degree 0). */
export function ActorPicker({
	value,
	onPick,
	own = false,
	...field
}: {
	value: string;
	onPick: (id: string) => void;
	own?: boolean;
} & Omit<SelectProps, "value" | "data" | "onChange">) {
	const { t } = useTranslation("ecosystem");
	const actors = useQuery(everyActorQuery());
	const offered = (actors.data ?? []).filter((actor) => !own || actor.partyDegree === "0");
	return (
		<Select
			{...field}
			searchable
			placeholder={t("form.typeToFind")}
			nothingFoundMessage={t("form.noneFound")}
			data={offered.map((actor) => ({ value: actor.id, label: actor.name }))}
			value={value === "" ? null : value}
			onChange={(id) => onPick(id ?? "")}
		/>
	);
}

/** Chooses one subject of any kind by name, found by the server while typing. */
export function SubjectPicker({
	value,
	onPick,
	...field
}: {
	value: string;
	onPick: (id: string) => void;
} & Omit<SelectProps, "value" | "data" | "onChange">) {
	const { t } = useTranslation("ecosystem");
	const [text, setText] = useState("");
	const [asked] = useDebouncedValue(text, 200);
	const found = useQuery(findSubjectsQuery(asked));
	// What is chosen has its name also when it is not among those found.
	const chosen = useQuery({ ...findSubjectsQuery(value), enabled: value !== "" });
	const options = new Map(
		[...(chosen.data?.items.filter(({ id }) => id === value) ?? []), ...(found.data?.items ?? [])].map((item) => [
			item.id,
			item.name,
		]),
	);
	return (
		<Select
			{...field}
			searchable
			placeholder={t("form.typeToFind")}
			nothingFoundMessage={t("form.noneFound")}
			data={[...options].map(([id, label]) => ({ value: id, label }))}
			value={value === "" ? null : value}
			onSearchChange={setText}
			onChange={(id) => onPick(id ?? "")}
		/>
	);
}

/** Chooses several subjects by name, found by the server while typing. */
export function SubjectsPicker({
	value,
	onPick,
	...field
}: {
	value: string[];
	onPick: (ids: string[]) => void;
} & Omit<MultiSelectProps, "value" | "data" | "onChange">) {
	const { t } = useTranslation("ecosystem");
	const [text, setText] = useState("");
	const [asked] = useDebouncedValue(text, 200);
	const found = useQuery(findSubjectsQuery(asked));
	// What is chosen keeps its name also while something else is being looked for.
	const chosen = useQueries({ queries: value.map((id) => findSubjectsQuery(id)) });
	const options = new Map(
		value.map((id, index) => [id, chosen[index]?.data?.items.find((item) => item.id === id)?.name ?? id]),
	);
	for (const item of found.data?.items ?? []) {
		if (item.kind !== "engagement" && item.kind !== "organisation") options.set(item.id, item.name);
	}
	return (
		<MultiSelect
			{...field}
			searchable
			clearable
			placeholder={value.length === 0 ? t("form.typeToFind") : ""}
			nothingFoundMessage={t("form.noneFound")}
			data={[...options].map(([id, label]) => ({ value: id, label }))}
			value={value}
			onSearchChange={setText}
			onChange={onPick}
		/>
	);
}
