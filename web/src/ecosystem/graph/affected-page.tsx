import { Button, Card, Group, Stack } from "@mantine/core";
import { IconArrowLeft, IconTopologyStar3 } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "../../parts/answer.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { useDay } from "../../shell/day.ts";
import { affectedQuery } from "./queries.ts";
import { ReachNumbers } from "./reach-numbers.tsx";
import { ReachTable } from "./reach-table.tsx";

/** Who and what is affected when somebody or something is compromised: numbers, then one by one with contacts. */
export function AffectedPage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("graph");
	const { chosen } = useDay();
	const affected = useQuery(affectedQuery(id, chosen, 1));
	return (
		<>
			<PageHeader
				title={affected.isError ? t("affected.pick") : t("affected.title", { name: affected.data?.of.name ?? id })}
				lead={t("affected.lead")}
				above={
					<Group mb="xs">
						<Link to="/ecosystem/affected" className="gh-link">
							<Group gap={4} component="span">
								<IconArrowLeft size={16} aria-hidden />
								{t("affected.back")}
							</Group>
						</Link>
					</Group>
				}
				actions={affected.isError ? undefined : <OtherViews id={id} />}
			/>
			<Answer query={affected} lines={8}>
				{(data) => (
					<Stack gap="lg">
						<Card>
							<ReachNumbers summary={data.summary} />
						</Card>
						<ReachTable key={id} of={id} way="down" />
					</Stack>
				)}
			</Answer>
		</>
	);
}

function OtherViews({ id }: { id: string }) {
	const { t } = useTranslation("graph");
	return (
		<>
			<Button component={Link} to={`/ecosystem/rests-on/${id}`} variant="default">
				{t("affected.restsOn")}
			</Button>
			<Button
				component={Link}
				to={`/ecosystem/picture?subject=${id}`}
				variant="default"
				leftSection={<IconTopologyStar3 size={18} aria-hidden />}
			>
				{t("affected.inPicture")}
			</Button>
		</>
	);
}
