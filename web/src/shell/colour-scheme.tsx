import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

/** Switches between light and dark; the choice is kept in this browser. */
export function SchemeControl() {
	const { t } = useTranslation("shell");
	const { setColorScheme } = useMantineColorScheme();
	const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
	const label = scheme === "dark" ? t("scheme.toLight") : t("scheme.toDark");
	return (
		<ActionIcon
			variant="default"
			size={36}
			aria-label={label}
			title={label}
			onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
		>
			{scheme === "dark" ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
		</ActionIcon>
	);
}
