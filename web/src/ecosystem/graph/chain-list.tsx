import { Button, Text, VisuallyHidden } from "@mantine/core";
import { IconArrowNarrowRight } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RowList } from "../../parts/row-list.tsx";
import { SubjectLink } from "../../parts/subject-link.tsx";
import classes from "./way.module.css";

/** Chains shown before one asks for all of them. */
const FIRST = 20;

/** Chains, one a row, and whether they are all there are. */
export function ChainList({
	chains,
	more,
	cut,
	hops,
	joint,
}: {
	chains: readonly (readonly { id: string; name: string }[])[];
	more: boolean;
	cut: boolean;
	hops: number;
	/** What stands between two names for those who hear the page. */
	joint: string;
}) {
	const { t } = useTranslation("graph");
	const [all, setAll] = useState(false);
	const shown = all ? chains : chains.slice(0, FIRST);
	return (
		<>
			<RowList ordered>
				{shown.map((chain) => (
					<li key={chain.map(({ id }) => id).join(" ")}>
						<ol className={classes.chain}>
							{chain.map((step, index) => (
								<li key={step.id}>
									{index > 0 && (
										<>
											<IconArrowNarrowRight size={16} aria-hidden />
											<VisuallyHidden>{joint} </VisuallyHidden>
										</>
									)}
									<SubjectLink id={step.id}>{step.name}</SubjectLink>
								</li>
							))}
						</ol>
					</li>
				))}
			</RowList>
			<div className="gh-foot">
				<Text size="sm" c="dimmed" role="status">
					{more && `${t("restsOn.more", { count: chains.length })} `}
					{cut && t("restsOn.cut", { count: hops })}
					{!more && !cut && t("restsOn.all", { count: chains.length })}
				</Text>
				{shown.length < chains.length && (
					<Button variant="default" size="xs" mt="sm" onClick={() => setAll(true)}>
						{t("restsOn.showAll", { count: chains.length })}
					</Button>
				)}
			</div>
		</>
	);
}
