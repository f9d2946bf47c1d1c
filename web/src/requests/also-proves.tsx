import { Checkbox, ScrollArea, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { RequestItem } from "./shapes.ts";

/** Other open demands on the same subject that take the same kind of evidence: one paper, several answers. */
export function AlsoProves({
	requests,
	chosen,
	onChange,
}: {
	requests: readonly RequestItem[];
	chosen: string[];
	onChange: (ids: string[]) => void;
}) {
	const { t } = useTranslation("requests");
	return (
		<Checkbox.Group
			label={t("answer.also", { count: requests.length })}
			description={t("answer.alsoHelp")}
			value={chosen}
			onChange={onChange}
		>
			<ScrollArea.Autosize
				mah={260}
				mt="xs"
				viewportProps={{ tabIndex: 0, "aria-label": t("answer.alsoList") }}
				style={{ border: "1px solid var(--gh-hairline)", borderRadius: 8 }}
			>
				<Stack gap="sm" p="sm">
					{requests.map(({ requirement }) => (
						<Checkbox
							key={requirement.id}
							value={requirement.id}
							label={<span className="gh-mono">{requirement.id}</span>}
							description={requirement.text}
						/>
					))}
				</Stack>
			</ScrollArea.Autosize>
		</Checkbox.Group>
	);
}
