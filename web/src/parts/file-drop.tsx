import { ActionIcon, Button, FileButton, Group, Text } from "@mantine/core";
import { IconFile, IconUpload, IconX } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./file-drop.module.css";
import { sizeText } from "./size-text.ts";

/** Files chosen by button or by dragging them here; each can be taken out again. */
export function FileDrop({
	files,
	onChange,
	label,
	help,
	accept,
	multiple = true,
}: {
	files: readonly File[];
	onChange: (files: File[]) => void;
	label: string;
	help?: string;
	accept?: string;
	multiple?: boolean;
}) {
	const { t } = useTranslation("parts");
	const [over, setOver] = useState(false);
	const add = (more: readonly File[]) => {
		const kept = multiple ? files.filter((file) => !more.some((one) => one.name === file.name)) : [];
		onChange([...kept, ...(multiple ? more : more.slice(0, 1))]);
	};
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		add([...event.dataTransfer.files]);
	};
	return (
		<fieldset className={classes.field}>
			<legend className={classes.legend}>{label}</legend>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's short cut; the button does the same */}
			<div
				className={classes.area}
				data-over={over}
				onDragOver={(event) => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={drop}
			>
				<IconUpload size={22} stroke={1.5} aria-hidden />
				<Text size="sm" c="dimmed" visibleFrom="sm">
					{t("files.drag")}
				</Text>
				<FileButton
					multiple={multiple}
					{...(accept === undefined ? {} : { accept })}
					onChange={(given: File | File[] | null) => add(given === null ? [] : [given].flat())}
				>
					{(props) => (
						<Button {...props} variant="default" size="sm">
							{t(multiple ? "files.choose" : "files.chooseOne")}
						</Button>
					)}
				</FileButton>
				{help !== undefined && (
					<Text size="xs" c="dimmed" ta="center">
						{help}
					</Text>
				)}
			</div>
			{files.length > 0 && (
				<ul className={classes.list}>
					{files.map((file) => (
						<li key={file.name}>
							<IconFile size={18} stroke={1.5} aria-hidden />
							<Text size="sm" className={classes.name}>
								{file.name}
							</Text>
							<Group gap="xs" wrap="nowrap">
								<Text size="xs" c="dimmed">
									{sizeText(file.size)}
								</Text>
								<ActionIcon
									variant="subtle"
									color="gray"
									size={28}
									aria-label={t("files.remove", { name: file.name })}
									onClick={() => onChange(files.filter((one) => one !== file))}
								>
									<IconX size={16} aria-hidden />
								</ActionIcon>
							</Group>
						</li>
					))}
				</ul>
			)}
		</fieldset>
	);
}
