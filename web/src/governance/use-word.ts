import { useCallback } from "react";
import { useTranslation } from "react-i18next";

/** Words whose keys come with the data, such as the name of a field; the last step of the key where there is no word. */
export function useWord(namespace: "records" | "cities"): (key: string) => string {
	const { i18n } = useTranslation(namespace);
	return useCallback(
		(key: string) => {
			const full = `${namespace}:${key}`;
			return i18n.exists(full) ? String(i18n.t(full as never)) : (key.split(".").at(-1) ?? key);
		},
		[i18n, namespace],
	);
}
