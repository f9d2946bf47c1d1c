import { Grid, Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sideOf, useMay, useMe } from "../access/me.ts";
import { Answer } from "../parts/answer.tsx";
import { BackLink } from "../parts/back-link.tsx";
import { PageHeader } from "../parts/page-header.tsx";
import { EvidenceFacts } from "./evidence-facts.tsx";
import { FilesSection } from "./files-section.tsx";
import { myEvidenceQuery } from "./queries.ts";
import { ReviewMark } from "./review-mark.tsx";
import { SharesSection } from "./shares-section.tsx";
import { TalkSection } from "./talk-section.tsx";
import { Withdraw } from "./withdraw.tsx";

/** One piece of evidence: what it states, its files, who sees it, and the talk with the city about it. */
export function EvidencePage() {
	const { id = "" } = useParams({ strict: false });
	const { t } = useTranslation("requests");
	const may = useMay();
	const supplier = sideOf(useMe()) === "supplier";
	const evidence = useQuery(myEvidenceQuery(id));
	const item = evidence.data?.value;
	const open = item?.own === true && item.review.state !== "accepted" && may("my.answer");
	return (
		<>
			<PageHeader
				above={<BackLink to="/my/evidence" label={t("library.title")} />}
				title={item?.title ?? id}
				lead={
					item !== undefined && (
						<Group gap="md" mt={4}>
							<ReviewMark state={item.review.state} awaits={item.awaits} />
							<span>{item.subject.name}</span>
						</Group>
					)
				}
				actions={open && evidence.data !== undefined && <Withdraw id={id} etag={evidence.data.etag} />}
			/>
			<Answer query={evidence} lines={10}>
				{({ value, etag }) => (
					<Grid gap="lg">
						<Grid.Col span={{ base: 12, lg: 7 }}>
							<Stack gap="lg">
								<EvidenceFacts evidence={value} />
								<FilesSection base={`/api/my/evidence/${id}`} files={value.files} mayAdd={open} />
							</Stack>
						</Grid.Col>
						<Grid.Col span={{ base: 12, lg: 5 }}>
							<Stack gap="lg">
								{supplier && <TalkSection base={`/api/my/evidence/${id}`} mayWrite={value.own && may("my.answer")} />}
								{value.own && <SharesSection id={id} etag={etag} mayChange={may("my.share")} />}
							</Stack>
						</Grid.Col>
					</Grid>
				)}
			</Answer>
		</>
	);
}
