import { Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BackLink } from "../parts/back-link.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { Section } from "../parts/section.tsx";
import { BulkUpload } from "./bulk-upload.tsx";

/** Hands in many pieces of evidence by a table. */
export function BulkPage() {
	const { t } = useTranslation("requests");
	const [made, setMade] = useState<number>();
	return (
		<>
			<PageHeader
				above={<BackLink to="/my/evidence" label={t("library.title")} />}
				title={t("bulk.title")}
				lead={t("bulk.lead")}
			/>
			<Section title={t("bulk.table")} maw={860}>
				<BulkUpload<string>
					path="/api/my/evidence/bulk"
					help={t("bulk.columns")}
					onDone={({ created }) => setMade(created.length)}
				/>
				{made !== undefined && (
					<Text role="status" mt="md">
						{t("bulk.done", { count: made })}{" "}
						<Link to="/my/evidence" className="gh-link">
							{t("bulk.look")}
						</Link>
					</Text>
				)}
			</Section>
		</>
	);
}
