import { Button, Modal, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/shapes.ts";
import badge from "../../parts/outcome.module.css";
import { dayText } from "../../shell/day.ts";

type Given = Pick<Schemas["Assignment"], "grade" | "declaration">;

/** Whether the assessor signed that it is independent, and what it signed. */
export function SignedMark({ assignment: { grade, declaration } }: { assignment: Given }) {
	const { t } = useTranslation("assessors");
	if (declaration !== null) return <ReadButton declaration={declaration} />;
	if (grade === null || grade === "I1") {
		return (
			<Text span size="sm" c="dimmed">
				{t("assignments.notNeeded")}
			</Text>
		);
	}
	return (
		<span className={badge.badge} data-outcome="conditional">
			<IconCircleDashed size={15} aria-hidden />
			{t("assignments.unsigned")}
		</span>
	);
}

/** The text that was signed, by whom and when, with its digest. */
export function ReadButton({ declaration }: { declaration: NonNullable<Given["declaration"]> }) {
	const { t } = useTranslation("assessors");
	const { t: word } = useTranslation("parts");
	const [opened, { open, close }] = useDisclosure(false);
	const { signedBy, signedAt, text, sha256 } = declaration;
	const words = t("assignments.signed", { name: signedBy, day: dayText(signedAt.slice(0, 10)) });
	return (
		<>
			<Button
				variant="subtle"
				size="compact-sm"
				leftSection={<IconCircleCheck size={15} aria-hidden />}
				aria-label={`${words}. ${t("assignments.read")}`}
				onClick={open}
				h="auto"
				styles={{ label: { whiteSpace: "normal", textAlign: "start" } }}
			>
				{words}
			</Button>
			<Modal
				opened={opened}
				onClose={close}
				size="lg"
				title={<Text fw={650}>{words}</Text>}
				closeButtonProps={{ "aria-label": word("action.close") }}
			>
				<Text style={{ whiteSpace: "pre-wrap" }}>{text}</Text>
				<Text size="xs" c="dimmed" mt="md">
					{t("declaration.digest")}{" "}
					<span className="gh-mono" style={{ overflowWrap: "anywhere" }}>
						{sha256}
					</span>
				</Text>
			</Modal>
		</>
	);
}
