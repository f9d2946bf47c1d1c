import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** How many days are left, in words; urgent ones stand out by weight as well as by colour. */
export function DaysLeft({ days }: { days: number }) {
	const { t } = useTranslation("parts");
	const text =
		days < 0 ? t("days.over", { count: -days }) : days === 0 ? t("days.today") : t("days.left", { count: days });
	const urgent = days <= 14;
	return (
		<Text
			span
			size="sm"
			fw={urgent ? 650 : 400}
			c={urgent ? "var(--gh-deny-fg)" : days <= 45 ? "var(--gh-conditional-fg)" : "dimmed"}
			style={{ whiteSpace: "nowrap" }}
		>
			{text}
		</Text>
	);
}
