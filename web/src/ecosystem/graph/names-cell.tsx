import { Anchor } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSubjectName } from "../../parts/names.ts";
import { SubjectLink } from "../../parts/subject-link.tsx";
import classes from "./way.module.css";

/** A number of subjects that names them once asked. */
export function NamesCell({
	ids,
	what,
	of,
	ordered = false,
}: {
	ids: readonly string[];
	what: string;
	of: string;
	/** Whether their order says something. */
	ordered?: boolean;
}) {
	const { t } = useTranslation("graph");
	const nameOf = useSubjectName();
	const [open, setOpen] = useState(false);
	const list = useId();
	const List = ordered ? "ol" : "ul";
	if (ids.length === 0) return "0";
	return (
		<>
			<Anchor
				component="button"
				type="button"
				size="sm"
				aria-expanded={open}
				aria-controls={list}
				aria-label={t("concentration.showNamed", { count: ids.length, what, name: of })}
				onClick={() => setOpen(!open)}
			>
				{ids.length}
			</Anchor>
			{open && (
				<List id={list} className={classes.way}>
					{ids.map((id) => (
						<li key={id}>
							<SubjectLink id={id}>{nameOf(id)}</SubjectLink>
						</li>
					))}
				</List>
			)}
		</>
	);
}
