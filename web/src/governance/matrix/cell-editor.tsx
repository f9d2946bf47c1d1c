import { matrixRowId } from "@gatehouse/framework/matrix-scope";
import { Alert, Button, Group, Modal, MultiSelect, Select, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send, sendForTag } from "../../api/send.ts";
import { changeHeaders } from "../../ecosystem/change-headers.ts";
import { useDraft } from "../../ecosystem/draft.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { type Cell, type Matrix, type MatrixState, type Row, scopeFields } from "./queries.ts";

type Activity = Matrix["activities"][number];

/** Who answers for, does, is asked about and told of one activity in one state: changed here, for the scope looked at. */
export function CellEditor({
	matrix,
	activity,
	state,
	cell,
	onClose,
}: {
	matrix: Matrix;
	activity: Activity;
	state: MatrixState;
	cell: Cell | undefined;
	onClose: () => void;
}) {
	const { t } = useTranslation("responsibilities");
	const { t: word } = useTranslation("parts");
	const client = useQueryClient();
	const isOwn = cell !== undefined && cell.fromScope === matrix.scope && cell.fromState === state;
	const draft = useDraft({
		accountable: cell?.accountable ?? "",
		responsible: cell?.responsible ?? [],
		consulted: cell?.consulted ?? [],
		informed: cell?.informed ?? [],
	});
	const [reason, setReason] = useState("");
	const { value, set, problem } = draft;
	const options = matrix.offices.map(({ id, name, actorName, bearer }) => ({
		value: id,
		label: `${name} · ${bearer ?? t("vacant")}`,
		description: actorName,
	}));
	const save = useMutation({
		mutationFn: async () => {
			const { accountable, ...lists } = value;
			const said = { ...lists, ...(accountable === "" ? {} : { accountable }) };
			const headers = changeHeaders(reason);
			if (!isOwn) {
				const place = { activity: activity.id, state, ...scopeFields(matrix.scope) };
				await send("POST", "/api/responsibilities", { id: matrixRowId(place), ...place, ...said }, headers);
				return;
			}
			const { value: row, etag } = await sendForTag<Row>("GET", `/api/responsibilities/${cell.row}`);
			const { accountable: _, ...rest } = row;
			await send("PUT", `/api/responsibilities/${cell.row}`, { ...rest, ...said }, { ...headers, "If-Match": etag });
		},
		// The cell shows the change at once; what the server says afterwards counts.
		onMutate: () => {
			const key = { queryKey: ["matrix", matrix.scope] };
			client.setQueriesData<Matrix>(
				key,
				(known) =>
					known && {
						...known,
						cells: known.cells.map((one) =>
							one === cell ? { ...one, ...value, accountable: value.accountable || null } : one,
						),
					},
			);
		},
		onError: (error) => {
			draft.show(error);
			void client.invalidateQueries({ queryKey: ["matrix"] });
		},
		onSuccess: async () => {
			onClose();
			await client.invalidateQueries({
				predicate: ({ queryKey }) => ["matrix", "list", "office"].includes(String(queryKey[0])),
			});
		},
	});
	const list = (field: "responsible" | "consulted" | "informed") => (
		<MultiSelect
			label={t(`part.${field}`)}
			description={t(`help.${field}`)}
			searchable
			clearable
			data={options}
			value={[...value[field]]}
			error={problem(field)}
			onChange={(ids) => set(field, ids)}
		/>
	);
	return (
		<Modal
			opened
			onClose={onClose}
			size="lg"
			title={<Text fw={650}>{activity.name}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate();
				}}
			>
				<Stack gap="md">
					<Text size="sm" c="dimmed">
						{t(`state.${state}`)}:{" "}
						{state === "business-as-usual" || state === "recovery" ? activity.normally : activity.attack}
					</Text>
					{!isOwn && cell !== undefined && <Alert variant="default">{t("edit.inherits")}</Alert>}
					<Select
						label={t("part.accountable")}
						description={t("help.accountable")}
						searchable
						data={options}
						value={value.accountable === "" ? null : value.accountable}
						error={problem("accountable")}
						onChange={(id) => set("accountable", id ?? "")}
					/>
					{list("responsible")}
					{list("consulted")}
					{list("informed")}
					<Textarea
						label={t("edit.reason")}
						autosize
						minRows={1}
						maxLength={1000}
						value={reason}
						onChange={(event) => setReason(event.currentTarget.value)}
					/>
					{save.isError && <ErrorPanel error={save.error} />}
					<Group justify="flex-end">
						<Button variant="default" onClick={onClose}>
							{word("action.cancel")}
						</Button>
						<Button type="submit" loading={save.isPending}>
							{t("edit.save")}
						</Button>
					</Group>
				</Stack>
			</form>
		</Modal>
	);
}
