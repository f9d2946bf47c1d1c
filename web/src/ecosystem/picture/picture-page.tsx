import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { useDay } from "../../shell/day.ts";
import { EcosystemHeader } from "../header.tsx";
import { readPicture } from "./ecosystem.ts";
import { PictureView } from "./picture-view.tsx";
import { pictureQuery } from "./queries.ts";

/** The whole ecosystem in one view, drawn and as a list. */
export function PicturePage() {
	const { t } = useTranslation("picture");
	const { t: graph } = useTranslation("graph");
	const { chosen } = useDay();
	const picture = useQuery(pictureQuery(chosen));
	const ecosystem = useMemo(() => (picture.data === undefined ? undefined : readPicture(picture.data)), [picture.data]);
	return (
		<>
			<EcosystemHeader page={graph("pages.picture")} lead={t("lead")} />
			<Answer query={picture} lines={12}>
				{() =>
					ecosystem === undefined || ecosystem.nodes.length === 0 ? (
						<EmptyState title={t("empty")} text={t("emptyText")} />
					) : (
						<PictureView key={ecosystem.at} ecosystem={ecosystem} />
					)
				}
			</Answer>
		</>
	);
}
