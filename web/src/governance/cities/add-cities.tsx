import { Alert, Button, Group, List, Stack, Text } from "@mantine/core";
import { IconCheck, IconInfoCircle } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { send } from "../../api/send.ts";
import type { Schemas } from "../../api/shapes.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";
import { FileDrop } from "../../parts/file-drop.tsx";
import { Section } from "../../parts/section.tsx";

type Added = Schemas["CitiesAdded"];
const TYPE = { "content-type": "application/yaml" };

/** Another city adds itself from a file, tried out before it is taken over. */
export function AddCities() {
	const { t } = useTranslation("cities");
	const [files, setFiles] = useState<File[]>([]);
	const client = useQueryClient();
	const [file] = files;
	const sending = (query: string) => async () =>
		send<Added>(
			"POST",
			`/api/cities/file${query}`,
			new Blob([await (file?.arrayBuffer() ?? new ArrayBuffer(0))]),
			TYPE,
		);
	const trial = useMutation({ mutationFn: sending("?dryRun=true") });
	const taking = useMutation({ mutationFn: sending(""), onSuccess: () => client.invalidateQueries() });
	const choose = (chosen: File[]) => {
		setFiles(chosen);
		trial.reset();
		taking.reset();
	};
	const shown = taking.data ?? trial.data;
	return (
		<Section title={t("add.title")} lead={t("add.lead")}>
			<Stack gap="md" maw={720}>
				<FileDrop label={t("add.file")} files={files} onChange={choose} accept=".yaml,.yml,.json" multiple={false} />
				{(trial.isError || taking.isError) && <ErrorPanel error={trial.error ?? taking.error} />}
				{shown !== undefined && (
					<Alert
						role="status"
						variant="default"
						icon={shown.stored ? <IconCheck aria-hidden /> : <IconInfoCircle aria-hidden />}
						title={t(shown.stored ? "add.done" : "add.trial")}
					>
						<List size="sm">
							{shown.cities.map((city) => (
								<List.Item key={city.id}>
									{t(city.replaces ? "add.replaces" : "add.adds", { city: city.name, count: city.findings })}
								</List.Item>
							))}
						</List>
					</Alert>
				)}
				<Group>
					<Button
						variant="default"
						disabled={file === undefined}
						loading={trial.isPending}
						onClick={() => trial.mutate()}
					>
						{t("add.try")}
					</Button>
					<Button
						disabled={file === undefined || trial.data === undefined || taking.isSuccess}
						loading={taking.isPending}
						onClick={() => taking.mutate()}
					>
						{t("add.take")}
					</Button>
				</Group>
				<Text size="sm" c="dimmed">
					{t("add.form")}
				</Text>
			</Stack>
		</Section>
	);
}
