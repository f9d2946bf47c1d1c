import { Button, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import type { Column } from "../../parts/column.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { ResponsibilitiesHeader } from "./header.tsx";
import { loadOffices, type OfficeItem } from "./queries.ts";

/** Every office, and who bears it on the day. */
export function OfficesPage() {
	const { t } = useTranslation("responsibilities");
	const may = useMay();
	const columns: Column<OfficeItem>[] = [
		{
			id: "name",
			header: t("field.office"),
			sort: "name",
			primary: true,
			minWidth: 220,
			cell: (row) => (
				<>
					<Link
						to="/responsibilities/offices/$id"
						params={{ id: row.id }}
						className="gh-link"
						style={{ fontWeight: 600 }}
					>
						{row.name}
					</Link>
					<Text size="sm" c="dimmed" fw={400}>
						{row.actorName}
					</Text>
				</>
			),
		},
		{
			id: "bearer",
			header: t("field.bearer"),
			sort: "bearer",
			cell: (row) =>
				row.bearer === null
					? t("vacant")
					: row.bearer.isDeputy
						? t("asDeputy", { name: row.bearer.name })
						: row.bearer.name,
		},
		{ id: "deputies", header: t("field.deputies"), numeric: true, cell: (row) => row.deputies?.length ?? 0 },
		{
			id: "cover",
			header: t("field.cover"),
			cell: (row) =>
				t(row.cover === "24x7" ? "cover.always" : (row.cover?.length ?? 0) > 0 ? "cover.hours" : "cover.unknown"),
		},
		{ id: "gaps", header: t("field.gaps"), sort: "gaps", numeric: true, cell: (row) => row.gaps },
	];
	return (
		<>
			<ResponsibilitiesHeader
				page="offices"
				actions={
					may("responsibility.change") && (
						<Button
							component={Link}
							to="/responsibilities/offices/new"
							leftSection={<IconPlus size={18} aria-hidden />}
						>
							{t("form.newOffice")}
						</Button>
					)
				}
			/>
			<DataTable
				name="offices"
				label={t("page.offices")}
				columns={columns}
				rowKey={(row) => row.id}
				load={loadOffices}
				csv="/api/offices"
				empty={{ title: t("noOffices"), text: t("noOfficesText") }}
			/>
		</>
	);
}
