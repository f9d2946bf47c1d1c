import { Alert, Badge, Checkbox, Group, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { oneOf } from "../../api/given.ts";
import { Answer } from "../../parts/answer.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { Section } from "../../parts/section.tsx";
import { useDay } from "../../shell/day.ts";
import { ActivityList } from "./activity-list.tsx";
import { CellEditor } from "./cell-editor.tsx";
import { OwnActivities } from "./forms/own-activities.tsx";
import { ResponsibilitiesHeader } from "./header.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { MatrixGrid } from "./matrix-grid.tsx";
import { PapersSection } from "./papers-section.tsx";
import { type Cell, type Matrix, type MatrixState, matrixQuery, STATES } from "./queries.ts";
import { ScopePicker } from "./scope-picker.tsx";

/** The responsibility matrix: by activity or by office, in one state, for one scope, with its gaps where they are. */
export function MatrixPage() {
	const { t } = useTranslation("responsibilities");
	const { scope, state: asked } = useSearch({ strict: false });
	const { chosen } = useDay();
	const may = useMay();
	const matrix = useQuery({ ...matrixQuery(scope, chosen), placeholderData: keepPreviousData });
	return (
		<>
			<ResponsibilitiesHeader page="matrix" actions={may("responsibility.change") && <ImportDialog />} />
			<Answer query={matrix} lines={12}>
				{(data) => {
					const none = data.cells.length === 0 && data.offices.length === 0;
					return (
						<Stack gap="lg">
							{none ? (
								<Section title={t("page.matrix")}>
									<EmptyState title={t("none")} text={t("noneText")} />
								</Section>
							) : (
								<Shown matrix={data} state={oneOf(STATES, asked) ?? data.state} />
							)}
							<OwnActivities matrix={data} />
							{!none && <PapersSection at={chosen} />}
						</Stack>
					);
				}}
			</Answer>
		</>
	);
}

function Shown({ matrix, state }: { matrix: Matrix; state: MatrixState }) {
	const { t } = useTranslation("responsibilities");
	const { scope } = useSearch({ strict: false });
	const { chosen, today, at } = useDay();
	const may = useMay();
	const navigate = useNavigate();
	const narrow = useMediaQuery("(max-width: 47.99em)", false, { getInitialValueInEffect: false });
	const [view, setView] = useState<"activities" | "offices">("activities");
	const [comparing, setComparing] = useState(false);
	const [open, setOpen] = useState<string | null>(null);
	const cells = useMemo(() => cellsIn(matrix, state), [matrix, state]);
	const other: MatrixState = state === "business-as-usual" ? "attack" : "business-as-usual";
	const compared = useMemo(() => (comparing ? cellsIn(matrix, other) : null), [matrix, other, comparing]);
	const change = (more: { scope?: string; state?: string }) =>
		void navigate({ to: ".", search: (before) => ({ ...before, ...more }), replace: true });
	const editable = may("responsibility.change") && at === today;
	const edited = matrix.activities.find(({ id }) => id === open);
	const onOpen = editable ? setOpen : undefined;
	const onClose = () => setOpen(null);
	return (
		<Stack gap="lg">
			{matrix.state !== "business-as-usual" && (
				<Alert variant="default" title={t("now.title", { state: t(`state.${matrix.state}`) })}>
					<Link to="/attack" className="gh-link">
						{t("now.open")}
					</Link>
				</Alert>
			)}
			<Section
				title={t("page.matrix")}
				flush
				lead={
					<Group gap="xs">
						<Badge variant="default">{t(`state.${state}`)}</Badge>
						<Link to="/responsibilities/gaps" search={chosen === undefined ? {} : { at: chosen }} className="gh-link">
							{t("gapCount", { count: matrix.gaps })}
						</Link>
					</Group>
				}
			>
				<Group px={{ base: "md", sm: "lg" }} pb="md" gap="md" align="flex-end">
					<ScopePicker label={t("scope.label")} value={scope} onPick={(picked) => change({ scope: picked ?? "" })} />
					<Select
						label={t("field.state")}
						allowDeselect={false}
						data={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
						value={state}
						onChange={(value) => change({ state: value ?? "" })}
					/>
					<Checkbox
						mb={8}
						label={t("compare", { state: t(`state.${other}`) })}
						checked={comparing}
						onChange={(event) => setComparing(event.currentTarget.checked)}
					/>
					<SegmentedControl
						visibleFrom="sm"
						aria-label={t("view.label")}
						data={[
							{ value: "activities", label: t("view.activities") },
							{ value: "offices", label: t("view.offices") },
						]}
						value={view}
						onChange={(value) => setView(value === "offices" ? "offices" : "activities")}
					/>
				</Group>
				{view === "offices" && !narrow ? (
					<>
						<Text size="sm" c="dimmed" px="lg" pb="xs">
							{t("grid.keys")}
						</Text>
						<MatrixGrid
							matrix={matrix}
							cells={cells}
							compare={compared}
							{...(onOpen === undefined ? {} : { onOpen })}
						/>
					</>
				) : (
					<ActivityList
						matrix={matrix}
						cells={cells}
						compare={compared}
						state={state}
						{...(onOpen === undefined ? {} : { onOpen })}
					/>
				)}
			</Section>
			<Dialog opened={edited !== undefined} onClose={onClose} title={edited?.name ?? ""}>
				{edited !== undefined && (
					<CellEditor
						key={edited.id}
						matrix={matrix}
						activity={edited}
						state={state}
						cell={cells.get(edited.id)}
						onClose={onClose}
					/>
				)}
			</Dialog>
		</Stack>
	);
}

const cellsIn = (matrix: Matrix, state: MatrixState): ReadonlyMap<string, Cell> =>
	new Map(matrix.cells.filter((cell) => cell.state === state).map((cell) => [cell.activity, cell]));
