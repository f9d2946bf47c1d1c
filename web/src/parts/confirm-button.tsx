import { Button, type ButtonProps, Group, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "./dialog.tsx";
import { ErrorPanel } from "./error-panel.tsx";

/** A step that cannot be taken back: asked about once, in a dialog that says what it does. */
export function ConfirmButton({
	label,
	accessibleLabel,
	title,
	text,
	confirm,
	tone = "ending",
	pending,
	error,
	onConfirm,
	children,
	...button
}: {
	label: ReactNode;
	/** Names the button where the label alone does not say which entry it is about. */
	accessibleLabel?: string;
	title: string;
	text: string;
	confirm: string;
	/** `ending`: takes something away, and its confirmation is red; `going-ahead`: makes something. */
	tone?: "ending" | "going-ahead";
	pending: boolean;
	error?: unknown;
	/** @param close closes the dialog, once the step was taken. */
	onConfirm: (close: () => void) => void;
	/** More to be said or filled in before. */
	children?: ReactNode;
} & ButtonProps) {
	const { t } = useTranslation("parts");
	const [opened, { open, close }] = useDisclosure(false);
	return (
		<>
			<Button variant="default" size="xs" aria-label={accessibleLabel} onClick={open} {...button}>
				{label}
			</Button>
			<Dialog opened={opened} onClose={close} title={title} size="md">
				<Text size="sm">{text}</Text>
				{children}
				{error !== undefined && error !== null && (
					<div style={{ marginTop: 16 }}>
						<ErrorPanel error={error} />
					</div>
				)}
				<Group justify="flex-end" mt="lg">
					<Button variant="default" onClick={close}>
						{t("action.cancel")}
					</Button>
					<Button color={tone === "ending" ? "red" : "gate"} loading={pending} onClick={() => onConfirm(close)}>
						{confirm}
					</Button>
				</Group>
			</Dialog>
		</>
	);
}
