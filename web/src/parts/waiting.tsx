import { Skeleton, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Grey lines in the place of what is being loaded. */
export function Waiting({ lines = 6, height = 20 }: { lines?: number; height?: number }) {
	const { t } = useTranslation("shell");
	return (
		<Stack gap="sm" role="status" aria-label={t("loading")} py="md">
			{Array.from({ length: lines }, (_, line) => line).map((line) => (
				<Skeleton key={line} height={height} width={`${100 - ((line * 13) % 40)}%`} />
			))}
		</Stack>
	);
}
