import { useTranslation } from "react-i18next";
import { OUTCOMES } from "../../api/vocabulary.ts";
import { OutcomeIcon } from "../../parts/outcome-badge.tsx";
import classes from "./picture.module.css";

/** What shapes, sizes and lines mean, in words. */
export function Legend() {
	const { t } = useTranslation("picture");
	const { t: word } = useTranslation("parts");
	return (
		<ul className={classes.legend} aria-label={t("legend.label")}>
			{OUTCOMES.map((outcome) => (
				<li key={outcome}>
					<OutcomeIcon outcome={outcome} size={14} />
					{t(`legend.${outcome}`)}: {word(`outcome.${outcome}`)}
				</li>
			))}
			<li>{t("legend.size")}</li>
			<li>{t("legend.line")}</li>
		</ul>
	);
}
