import type { Strength } from "@gatehouse/framework";
import { useTranslation } from "react-i18next";
import classes from "./strength-mark.module.css";

/** How hard a requirement binds: filled for must, outlined for should, a dash for not asked. */
export function StrengthMark({ strength }: { strength: Strength }) {
	const { t } = useTranslation("parts");
	return (
		<span className={classes.mark} data-strength={strength} title={t(`strength.${strength}`)}>
			{t(`strengthShort.${strength}`)}
		</span>
	);
}
