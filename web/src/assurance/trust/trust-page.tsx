import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { api, unwrap } from "../../api/client.ts";
import { given } from "../../api/given.ts";
import { Answer } from "../../parts/answer.tsx";
import { EmptyState } from "../../parts/empty-state.tsx";
import { PageHeader } from "../../parts/page-header.tsx";
import { useDay } from "../../shell/day.ts";
import { OpenProposals } from "./open-proposals.tsx";
import { ProposeTrust } from "./propose-trust.tsx";
import { TrustedCity } from "./trusted-city.tsx";

/** Other cities whose certificates count here: whom, for what, what was heard, and what is proposed. */
export function TrustPage() {
	const { t } = useTranslation("trust");
	const { chosen } = useDay();
	const may = useMay();
	const trusts = useQuery({
		queryKey: ["trusts", chosen ?? null],
		queryFn: () => unwrap(api.GET("/api/trusts", { params: { query: { limit: 200, ...given({ at: chosen }) } } })),
	});
	return (
		<>
			<PageHeader title={t("title")} lead={t("lead")} />
			<Stack gap="lg">
				<OpenProposals />
				<Answer query={trusts}>
					{({ items }) =>
						items.length === 0 ? (
							<EmptyState title={t("none")} text={t("noneText")} />
						) : (
							items.map((trust) => <TrustedCity key={trust.id} trust={trust} />)
						)
					}
				</Answer>
				{may("trust.decide") ? <ProposeTrust /> : <Text size="sm">{t("noneText")}</Text>}
			</Stack>
		</>
	);
}
