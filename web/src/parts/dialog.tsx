import { Button, Group, Modal, type ModalProps, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorPanel } from "./error-panel.tsx";

/**
 * What is asked in front of the page: with a title, a way to close it, and the focus back where it came from. It stays in
 * the page while it is closed, without what is in it: only so does the focus find its way back.
 */
export function Dialog({
	opened,
	onClose,
	title,
	size = "lg",
	children,
}: {
	opened: boolean;
	onClose: () => void;
	title: string;
	size?: ModalProps["size"];
	children: ReactNode;
}) {
	const { t } = useTranslation("parts");
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			size={size}
			title={<Text fw={650}>{title}</Text>}
			closeButtonProps={{ "aria-label": t("action.close") }}
		>
			{children}
		</Modal>
	);
}

/** A form in a dialog: its fields, what went wrong, and the buttons at its end. */
export function DialogForm({
	submit,
	pending,
	error,
	disabled = false,
	tone = "going-ahead",
	onSubmit,
	onCancel,
	aside,
	children,
}: {
	submit: string;
	pending: boolean;
	/** Of the last try; null: none. */
	error: unknown;
	disabled?: boolean;
	/** `ending`: takes something away, and its button is red. */
	tone?: "ending" | "going-ahead";
	onSubmit: () => void;
	onCancel: () => void;
	/** Another step beside sending the form. */
	aside?: ReactNode;
	children: ReactNode;
}) {
	const { t } = useTranslation("parts");
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				onSubmit();
			}}
		>
			<Stack gap="md">
				{children}
				{error !== null && <ErrorPanel error={error} />}
				<Group justify="flex-end" gap="sm">
					{aside !== undefined && <div style={{ marginInlineEnd: "auto" }}>{aside}</div>}
					<Button variant="default" onClick={onCancel}>
						{t("action.cancel")}
					</Button>
					<Button type="submit" color={tone === "ending" ? "red" : "gate"} loading={pending} disabled={disabled}>
						{submit}
					</Button>
				</Group>
			</Stack>
		</form>
	);
}
