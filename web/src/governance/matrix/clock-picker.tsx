import { Select, type SelectProps } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { clocksQuery } from "./queries.ts";

/** Chooses a legal clock by its law and its time; those that bind the city come first. */
export function ClockPicker({
	value,
	onPick,
	...field
}: { value: string; onPick: (id: string) => void } & Omit<SelectProps, "value" | "data" | "onChange">) {
	const { t } = useTranslation("responsibilities");
	const clocks = useQuery(clocksQuery());
	const group = (binds: boolean) =>
		(clocks.data?.items ?? [])
			.filter((one) => one.binds === binds)
			.map(({ id, law, clock }) => ({ value: id, label: `${id} · ${law}: ${clock}` }));
	return (
		<Select
			{...field}
			searchable
			placeholder={t("clock.find")}
			nothingFoundMessage={t("clock.none")}
			data={[
				{ group: t("clock.binds"), items: group(true) },
				{ group: t("clock.elsewhere"), items: group(false) },
			]}
			value={value === "" ? null : value}
			onChange={(id) => onPick(id ?? "")}
		/>
	);
}
