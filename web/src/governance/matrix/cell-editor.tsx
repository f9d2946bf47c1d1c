import { matrixRowId } from "@gatehouse/framework/matrix-scope";
import { Alert, MultiSelect, Select, Text, Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send, sendForTag } from "../../api/send.ts";
import { changeHeaders } from "../../ecosystem/change-headers.ts";
import { useDraft } from "../../ecosystem/draft.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";
import { DialogForm } from "../../parts/dialog.tsx";
import { type Cell, type Matrix, type MatrixState, type Row, scopeFields } from "./queries.ts";

type Activity = Matrix["activities"][number];

/** Offices listed at once while one is looked for. */
const LISTED = 60;

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
	const client = useQueryClient();
	const isOwn = cell !== undefined && cell.fromScope === matrix.scope && cell.fromState === state;
	// What everything else inherits from stays, until the activity itself is given up (RESP-22).
	const isLast = matrix.scope === "city" && state === "business-as-usual";
	const draft = useDraft({
		accountable: cell?.accountable ?? "",
		responsible: cell?.responsible ?? [],
		consulted: cell?.consulted ?? [],
		informed: cell?.informed ?? [],
	});
	const [reason, setReason] = useState("");
	const { value, set, problem } = draft;
	const options = matrix.offices.map(({ id, name, bearer }) => ({
		value: id,
		label: `${name} · ${bearer ?? t("vacant")}`,
	}));
	const done = async () => {
		onClose();
		await client.invalidateQueries({
			predicate: ({ queryKey }) => ["matrix", "list", "office"].includes(String(queryKey[0])),
		});
	};
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
		onSuccess: done,
	});
	const remove = useMutation({
		mutationFn: async () => {
			const path = `/api/responsibilities/${cell?.row}`;
			const { etag } = await sendForTag<Row>("GET", path);
			await send("DELETE", path, undefined, { ...changeHeaders(reason), "If-Match": etag });
		},
		onSuccess: done,
	});
	const list = (field: "responsible" | "consulted" | "informed") => (
		<MultiSelect
			label={t(`part.${field}`)}
			description={t(`help.${field}`)}
			searchable
			clearable
			limit={LISTED}
			data={options}
			value={[...value[field]]}
			error={problem(field)}
			onChange={(ids) => set(field, ids)}
		/>
	);
	return (
		<DialogForm
			submit={t("edit.save")}
			pending={save.isPending}
			error={save.error}
			onSubmit={() => save.mutate()}
			onCancel={onClose}
			aside={
				isOwn && !isLast ? (
					<ConfirmButton
						size="sm"
						label={t("edit.takeAway")}
						title={t("edit.takeAwayTitle")}
						text={t("edit.takeAwayText")}
						confirm={t("edit.takeAway")}
						pending={remove.isPending}
						error={remove.error}
						onConfirm={(close) => remove.mutate(undefined, { onSuccess: close })}
					/>
				) : undefined
			}
		>
			<Text size="sm" c="dimmed">
				{t(`state.${state}`)}:{" "}
				{state === "business-as-usual" || state === "recovery" ? activity.normally : activity.attack}
			</Text>
			{!isOwn && cell !== undefined && <Alert variant="default">{t("edit.inherits")}</Alert>}
			<Select
				label={t("part.accountable")}
				description={t("help.accountable")}
				searchable
				limit={LISTED}
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
		</DialogForm>
	);
}
