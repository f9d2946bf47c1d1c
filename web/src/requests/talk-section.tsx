import { Button, Stack, Text, Textarea } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../api/send.ts";
import { Answer } from "../parts/answer.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { momentText } from "../parts/moment.ts";
import { Section } from "../parts/section.tsx";
import { talkQuery } from "./queries.ts";
import classes from "./talk-section.module.css";

/** What city and supplier wrote to each other about a piece of evidence. */
export function TalkSection({ base, mayWrite }: { base: string; mayWrite: boolean }) {
	const { t } = useTranslation("requests");
	const talk = useQuery(talkQuery(base));
	return (
		<Section title={t("talk.title")}>
			<Answer query={talk} lines={3}>
				{({ items }) =>
					items.length === 0 ? (
						<Text size="sm" c="dimmed">
							{t("talk.none")}
						</Text>
					) : (
						<ol className={classes.talk}>
							{items.map((item) => (
								<li key={item.id} data-side={item.side}>
									<Text size="xs" c="dimmed">
										<b>{item.organisation?.name ?? t(`talk.${item.side}`)}</b> · {momentText(item.at)}
									</Text>
									<Text size="sm" style={{ whiteSpace: "pre-wrap" }}>
										{item.text}
									</Text>
								</li>
							))}
						</ol>
					)
				}
			</Answer>
			{mayWrite && <Reply base={base} />}
		</Section>
	);
}

function Reply({ base }: { base: string }) {
	const { t } = useTranslation("requests");
	const [text, setText] = useState("");
	const client = useQueryClient();
	const write = useMutation({
		mutationFn: () => send("POST", `${base}/talk`, { text: text.trim() }),
		onSuccess: async () => {
			setText("");
			await client.invalidateQueries();
		},
	});
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				write.mutate();
			}}
		>
			<Stack gap="sm" mt="md">
				<Textarea
					label={t("talk.write")}
					required
					withAsterisk={false}
					maxLength={20_000}
					value={text}
					onChange={(event) => setText(event.currentTarget.value)}
				/>
				{write.isError && <ErrorPanel error={write.error} />}
				<Button type="submit" variant="default" loading={write.isPending} style={{ alignSelf: "flex-start" }}>
					{t("talk.send")}
				</Button>
			</Stack>
		</form>
	);
}
