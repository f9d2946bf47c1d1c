import { Button, Group, Text, TextInput } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { daysBetween, longDayText, useDay } from "./day.ts";

/** The day everything on screen is about. Any day can be asked about; today is the default. */
export function DayControl({ wide = false }: { wide?: boolean }) {
	const { t } = useTranslation("shell");
	const { at, today, choose } = useDay();
	const [text, setText] = useState(at);
	useEffect(() => setText(at), [at]);
	return (
		<TextInput
			type="date"
			size="sm"
			w={wide ? "100%" : 148}
			aria-label={t("day.label")}
			title={t("day.label")}
			value={text}
			onChange={(event) => {
				const value = event.currentTarget.value;
				setText(value);
				// While a year is being typed the field holds years such as 0002.
				if (/^[12]\d{3}-\d{2}-\d{2}$/.test(value)) choose(value === today ? undefined : value);
			}}
			onBlur={() => setText(at)}
		/>
	);
}

/** Stands above every page while another day than today is looked at. */
export function DayNotice() {
	const { t } = useTranslation("shell");
	const { at, today, choose } = useDay();
	const distance = daysBetween(today, at);
	if (distance === 0) return null;
	const far = distance > 0 ? t("day.ahead", { count: distance }) : t("day.ago", { count: -distance });
	return (
		<Group
			role="status"
			px={{ base: "md", md: "xl" }}
			py={8}
			gap="sm"
			style={{ background: "var(--gh-conditional-bg)", borderBottom: "1px solid var(--gh-conditional-line)" }}
		>
			<IconHistory size={18} aria-hidden color="var(--gh-conditional-fg)" />
			<Text size="sm" flex="1 1 200px" c="var(--gh-conditional-fg)">
				{t("day.notToday", { day: longDayText(at) })} ({far})
			</Text>
			<Button size="xs" variant="default" onClick={() => choose()}>
				{t("day.today")}
			</Button>
		</Group>
	);
}
