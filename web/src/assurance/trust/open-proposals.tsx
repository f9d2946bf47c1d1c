import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useMay } from "../../access/me.ts";
import { api, unwrap } from "../../api/client.ts";
import { send } from "../../api/send.ts";
import type { Schemas } from "../../api/shapes.ts";
import { Answer } from "../../parts/answer.tsx";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { RowList } from "../../parts/row-list.tsx";
import { Section } from "../../parts/section.tsx";
import { dayText } from "../../shell/day.ts";

type Motion = Schemas["TrustMotion"];

/** What one person proposed and another has to agree to. */
export function OpenProposals() {
	const { t } = useTranslation("trust");
	const motions = useQuery({
		queryKey: ["trust-motions", "open"],
		queryFn: () => unwrap(api.GET("/api/trust-motions", { params: { query: { state: "open", limit: 200 } } })),
	});
	return (
		<Section title={t("open")} flush>
			<Answer query={motions}>
				{({ items }) =>
					items.length === 0 ? (
						<Text px="lg" pb="lg">
							{t("openNone")}
						</Text>
					) : (
						<RowList>
							{items.map((motion) => (
								<li key={motion.id}>
									<Proposal motion={motion} />
								</li>
							))}
						</RowList>
					)
				}
			</Answer>
		</Section>
	);
}

function Proposal({ motion: { id, asked } }: { motion: Motion }) {
	const { t } = useTranslation("trust");
	const may = useMay();
	const client = useQueryClient();
	const step = useMutation({
		mutationFn: (name: "agree" | "withdraw") => send("POST", `/api/trust-motions/${id}/${name}`, {}),
		onSuccess: () => client.invalidateQueries(),
	});
	const { trust, reason } = asked;
	return (
		<Stack gap="xs">
			<Text fw={600}>{trust.name}</Text>
			<Text size="sm" className="gh-mono">
				{trust.did}
			</Text>
			<Text size="sm">
				{t("field.tiers")} {trust.tiers.join(", ")}, {t("field.grade")} {trust.grade}, {dayText(trust.from)} –{" "}
				{dayText(trust.until)}
			</Text>
			<Text size="sm">{reason}</Text>
			{step.isError && <ErrorPanel error={step.error} />}
			{may("trust.decide") && (
				<Group gap="xs">
					<Button
						size="xs"
						aria-label={t("agreeOf", { name: trust.name })}
						loading={step.isPending}
						onClick={() => step.mutate("agree")}
					>
						{t("agree")}
					</Button>
					<Button size="xs" variant="default" loading={step.isPending} onClick={() => step.mutate("withdraw")}>
						{t("withdraw")}
					</Button>
				</Group>
			)}
		</Stack>
	);
}
