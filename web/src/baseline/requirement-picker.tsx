import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { versionQuery } from "./queries.ts";

/** Chooses a requirement of the version in force, by its id or its text. */
export function RequirementPicker({
	label,
	value,
	error,
	onPick,
}: {
	label: string;
	/** Empty: none chosen yet. */
	value: string;
	error: string | undefined;
	onPick: (id: string) => void;
}) {
	const baseline = useQuery(versionQuery("current"));
	return (
		<Select
			label={label}
			required
			searchable
			limit={60}
			data={(baseline.data?.document.requirements ?? []).map(({ id, text }) => ({
				value: id,
				label: `${id} · ${text}`,
			}))}
			value={value === "" ? null : value}
			error={error}
			onChange={(id) => onPick(id ?? "")}
		/>
	);
}
