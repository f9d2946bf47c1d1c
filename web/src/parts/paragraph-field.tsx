import { Textarea, type TextareaProps } from "@mantine/core";

/** Several lines of text, as long as a paragraph of the records may be; it grows with what is written. */
export function ParagraphField({
	onText,
	...field
}: Omit<TextareaProps, "onChange" | "autosize"> & { value: string; onText: (text: string) => void }) {
	return (
		<Textarea
			minRows={2}
			maxLength={4000}
			{...field}
			autosize
			onChange={(event) => onText(event.currentTarget.value)}
		/>
	);
}
