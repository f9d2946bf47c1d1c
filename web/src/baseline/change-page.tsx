import { Button, Grid, Stack, TextInput } from "@mantine/core";
import { useSessionStorage } from "@mantine/hooks";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, unwrap } from "../api/client.ts";
import type { BaselineChange } from "../api/shapes.ts";
import { Answer } from "../parts/answer.tsx";
import { ErrorPanel } from "../parts/error-panel.tsx";
import { useDay } from "../shell/day.ts";
import { ChangeForm } from "./change-form.tsx";
import { DraftList } from "./draft-list.tsx";
import { BaselineHeader } from "./header.tsx";
import { ProposePanel } from "./propose-panel.tsx";
import { versionQuery } from "./queries.ts";
import { WhatIfResult } from "./what-if-result.tsx";

/** Draft changes, preview on a day who falls out and who comes in, propose. */
export function ChangePage() {
	const { t } = useTranslation("baseline");
	const { at, chosen } = useDay();
	const version = useQuery(versionQuery("current", chosen));
	const [changes, setChanges] = useSessionStorage<BaselineChange[]>({ key: "gatehouse-draft", defaultValue: [] });
	const [day, setDay] = useState(at);
	const preview = useMutation({
		mutationFn: (asked: { changes: BaselineChange[]; at: string }) =>
			unwrap(api.POST("/api/baselines/what-if", { body: asked })),
	});
	const change = (next: BaselineChange[]) => {
		setChanges(next);
		// What was previewed was another draft.
		preview.reset();
	};
	return (
		<>
			<BaselineHeader page="change" />
			<Grid gap="lg">
				<Grid.Col span={{ base: 12, lg: 5 }}>
					<Answer query={version}>
						{(data) => <ChangeForm document={data.document} at={at} onAdd={(added) => change([...changes, added])} />}
					</Answer>
				</Grid.Col>
				<Grid.Col span={{ base: 12, lg: 7 }}>
					<Stack gap="lg">
						<DraftList changes={changes} onChange={change}>
							<TextInput
								type="date"
								label={t("change.day")}
								w={180}
								value={day}
								onChange={(event) => setDay(event.currentTarget.value)}
							/>
							<Button
								leftSection={<IconPlayerPlay size={18} aria-hidden />}
								loading={preview.isPending}
								disabled={changes.length === 0 || day === ""}
								onClick={() => preview.mutate({ changes, at: day })}
							>
								{t("change.preview")}
							</Button>
						</DraftList>
						<div aria-live="polite">
							{preview.isError && <ErrorPanel error={preview.error} />}
							{preview.data !== undefined && <WhatIfResult result={preview.data} />}
						</div>
						<ProposePanel
							changes={changes}
							previewed={preview.data?.at}
							onProposed={() => {
								setChanges([]);
								preview.reset();
							}}
						/>
					</Stack>
				</Grid.Col>
			</Grid>
		</>
	);
}
