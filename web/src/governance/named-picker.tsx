import { FIRST_SERVICES } from "@gatehouse/framework/governance-vocabulary";
import { Select } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { send, withQuery } from "../api/send.ts";
import type { Page, Schemas } from "../api/shapes.ts";
import { everyPage } from "../parts/every-page.ts";
import { ClockPicker } from "./matrix/clock-picker.tsx";
import { readinessQuery } from "./queries.ts";
import type { NameSource } from "./record-fields.ts";
import { useWord } from "./use-word.ts";

interface Picking {
	readonly label: string;
	readonly error: string | undefined;
	readonly required: boolean;
	readonly value: string;
	readonly onPick: (id: string | undefined) => void;
}

const assessmentsQuery = () =>
	queryOptions({
		queryKey: ["every-assessment-record"],
		queryFn: () =>
			everyPage((query) =>
				send<Page<Schemas["ReadinessItem"]>>(
					"GET",
					withQuery("/api/readiness-records", { ...query, kind: "assessment" }),
				),
			),
	});

const bodiesQuery = () =>
	queryOptions({
		queryKey: ["every-body"],
		queryFn: () => everyPage((query) => send<Page<Schemas["BodyItem"]>>("GET", withQuery("/api/bodies", query))),
	});

/** Chooses one of what has a name elsewhere, so that nobody types an id. */
export function NamedPicker({ from, ...field }: Picking & { from: NameSource }) {
	switch (from) {
		case "clocks":
			return <ClockPicker {...field} onPick={(id) => field.onPick(id === "" ? undefined : id)} />;
		case "first":
			return <FirstPicker {...field} />;
		case "sim3":
			return <Sim3Picker {...field} />;
		case "assessments":
			return <AssessmentPicker {...field} />;
		case "bodies":
			return <BodyPicker {...field} />;
	}
}

function OneOf({ value, onPick, data, ...field }: Picking & { data: { value: string; label: string }[] }) {
	return (
		<Select
			{...field}
			searchable
			clearable={!field.required}
			data={data}
			value={value === "" ? null : value}
			onChange={(id) => onPick(id ?? undefined)}
		/>
	);
}

function FirstPicker(field: Picking) {
	const word = useWord("records");
	return (
		<OneOf
			{...field}
			data={FIRST_SERVICES.map((id) => ({ value: id, label: `${id} · ${word(`first.${id.replace(".", "-")}`)}` }))}
		/>
	);
}

function Sim3Picker(field: Picking) {
	const readiness = useQuery(readinessQuery(undefined));
	const data = (readiness.data?.parameters ?? []).map(({ id, name }) => ({ value: id, label: `${id} · ${name}` }));
	return <OneOf {...field} data={data} />;
}

function AssessmentPicker(field: Picking) {
	const records = useQuery(assessmentsQuery());
	const data = (records.data ?? []).map(({ id, title }) => ({ value: id, label: title }));
	return <OneOf {...field} data={data} />;
}

function BodyPicker(field: Picking) {
	const bodies = useQuery(bodiesQuery());
	const data = (bodies.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
	return <OneOf {...field} data={data} />;
}
