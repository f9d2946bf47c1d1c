import { Button, Group, Stack } from "@mantine/core";
import { IconFileTypePdf, IconFileTypeZip } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useDay } from "../../shell/day.ts";
import { Coverage } from "./coverage.tsx";
import { OversightHeader } from "./header.tsx";
import { Overdue } from "./overdue.tsx";
import { Sampling } from "./sampling.tsx";

/** What a regulator wants to know of the city's assurance, as of the day, and to take along. */
export function OversightPage() {
	const { t } = useTranslation("oversight");
	const { at } = useDay();
	return (
		<>
			<OversightHeader
				page="view"
				actions={
					<Group gap="xs">
						<Button
							component="a"
							href={`/api/assurance/statement?at=${at}`}
							download
							variant="default"
							leftSection={<IconFileTypePdf size={18} aria-hidden />}
						>
							{t("statement")}
						</Button>
						<Button
							component="a"
							href={`/api/assurance/package?at=${at}`}
							download
							variant="default"
							leftSection={<IconFileTypeZip size={18} aria-hidden />}
						>
							{t("package")}
						</Button>
					</Group>
				}
			/>
			<Stack gap="lg">
				<Coverage />
				<Overdue />
				<Sampling />
			</Stack>
		</>
	);
}
