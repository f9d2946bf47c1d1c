import { useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import type { SceneColours } from "./export/svg.ts";

/** The colours of the scheme on screen, as plain values for canvases and files. */
export function useSceneColours(): SceneColours {
	const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
	return useMemo(() => {
		const styles = getComputedStyle(document.documentElement);
		const value = (name: string) => styles.getPropertyValue(name).trim();
		const dark = scheme === "dark";
		return {
			page: value("--gh-surface"),
			band: value("--gh-sunken"),
			text: value("--mantine-color-text"),
			quiet: value("--mantine-color-dimmed"),
			line: value(dark ? "--mantine-color-dark-3" : "--mantine-color-gray-5"),
			strong: value("--mantine-color-anchor"),
			outcome: {
				allow: value("--gh-allow-solid"),
				conditional: value("--gh-conditional-solid"),
				deny: value("--gh-deny-solid"),
			},
		};
	}, [scheme]);
}
