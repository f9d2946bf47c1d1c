import { Button, MultiSelect, Radio, Stack, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { oneOf } from "../api/given.ts";
import { send } from "../api/send.ts";
import { Answer } from "../parts/answer.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { Section } from "../parts/section.tsx";
import { sharesQuery } from "./queries.ts";
import type { Shares, SharesAnswer } from "./shapes.ts";

const WITH = ["city", "named", "everybody-dealt-with"] as const;

/** Who may see a piece of evidence besides the city. */
export function SharesSection({ id, etag, mayChange }: { id: string; etag: string; mayChange: boolean }) {
	const { t } = useTranslation("requests");
	const shares = useQuery(sharesQuery(id));
	return (
		<Section title={t("shared.title")} lead={t(mayChange ? "shared.lead" : "shared.ownerOnly")}>
			<Answer query={shares} lines={3}>
				{(data) => <Choice key={JSON.stringify(data.shares)} id={id} etag={etag} data={data} mayChange={mayChange} />}
			</Answer>
		</Section>
	);
}

function Choice({ id, etag, data, mayChange }: { id: string; etag: string; data: SharesAnswer; mayChange: boolean }) {
	const { t } = useTranslation("requests");
	const [withWhom, setWith] = useState(data.shares.with);
	const [named, setNamed] = useState(data.shares.with === "named" ? data.shares.organisations : []);
	const client = useQueryClient();
	const save = useMutation({
		mutationFn: () => {
			const shares: Shares = withWhom === "named" ? { with: "named", organisations: named } : { with: withWhom };
			return send("PUT", `/api/my/evidence/${id}/shares`, shares, { "If-Match": etag });
		},
		onSuccess: () => client.invalidateQueries({ queryKey: ["my"] }),
	});
	return (
		<Stack gap="md">
			<Radio.Group
				aria-label={t("shared.title")}
				value={withWhom}
				onChange={(value) => setWith(oneOf(WITH, value) ?? "city")}
			>
				<Stack gap="sm">
					{WITH.map((value) => (
						<Radio
							key={value}
							value={value}
							disabled={!mayChange}
							label={t(`shared.${value}`)}
							description={t(`shared.help.${value}`)}
						/>
					))}
				</Stack>
			</Radio.Group>
			{withWhom === "named" && (
				<MultiSelect
					label={t("shared.organisations")}
					searchable
					disabled={!mayChange}
					data={data.possible.map(({ id: value, name: label }) => ({ value, label }))}
					value={named}
					onChange={setNamed}
				/>
			)}
			{save.isError && <ErrorPanel error={save.error} />}
			{save.isSuccess && (
				<Text size="sm" role="status">
					{t("shared.saved")}
				</Text>
			)}
			{mayChange && (
				<Button
					variant="default"
					loading={save.isPending}
					disabled={withWhom === "named" && named.length === 0}
					onClick={() => save.mutate()}
					style={{ alignSelf: "flex-start" }}
				>
					{t("shared.save")}
				</Button>
			)}
		</Stack>
	);
}
