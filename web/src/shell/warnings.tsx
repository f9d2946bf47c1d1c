import { Group, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../access/me.ts";
import { ExpiryWarning } from "../requests/expiry-warning.tsx";

const TONE = { "break-glass": "deny", "no-second-factor": "quiet", "second-factor-demanded": "conditional" } as const;

/** What must not be overlooked, above every page: break-glass in use, evidence that ends soon. */
export function Warnings() {
	const { t } = useTranslation("shell");
	const { warnings } = useMe();
	return (
		<>
			{warnings.map(({ code }) => (
				<Group
					key={code}
					role={code === "break-glass" ? "alert" : "status"}
					px={{ base: "md", md: "xl" }}
					py={10}
					gap="sm"
					wrap="nowrap"
					style={{ background: `var(--gh-${TONE[code]}-bg)`, borderBottom: `1px solid var(--gh-${TONE[code]}-line)` }}
				>
					<IconAlertTriangle size={18} aria-hidden color={`var(--gh-${TONE[code]}-fg)`} style={{ flex: "none" }} />
					<Text size="sm" c={`var(--gh-${TONE[code]}-fg)`} fw={code === "break-glass" ? 550 : 400}>
						{t(`warning.${code}`)}{" "}
						{code !== "break-glass" && (
							<Link to="/account" style={{ color: "inherit", textDecoration: "underline" }}>
								{t("warning.turnOn")}
							</Link>
						)}
					</Text>
				</Group>
			))}
			<ExpiryWarning />
		</>
	);
}
