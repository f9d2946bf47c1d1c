import { Button } from "@mantine/core";
import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../parts/empty-state.tsx";
import { PageHeader } from "../parts/page-header.tsx";

export function NotFound() {
	const { t } = useTranslation("shell");
	return (
		<>
			<PageHeader title={t("notFound.title")} />
			<EmptyState title={t("notFound.title")} text={t("notFound.text")}>
				<Link to="/" className="gh-link">
					{t("notFound.next")}
				</Link>
			</EmptyState>
		</>
	);
}

/** A fault of ours, not of the data: those are shown in place by `ErrorPanel`. */
export function Crash({ reset }: ErrorComponentProps) {
	const { t } = useTranslation("shell");
	return (
		<>
			<PageHeader title={t("crash.title")} />
			<EmptyState title={t("crash.title")} text={t("crash.text")}>
				<Button onClick={reset}>{t("crash.next")}</Button>
			</EmptyState>
		</>
	);
}
