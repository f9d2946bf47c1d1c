import { Button } from "@mantine/core";
import { IconCalendarDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Takes a calendar along, to be opened in the reader's own. @param address of the list; its form is added. */
export function IcsButton({ address }: { address: string }) {
	const { t } = useTranslation("parts");
	return (
		<Button
			component="a"
			href={`${address}?format=ics`}
			download
			variant="default"
			leftSection={<IconCalendarDown size={18} aria-hidden />}
		>
			{t("ics")}
		</Button>
	);
}
