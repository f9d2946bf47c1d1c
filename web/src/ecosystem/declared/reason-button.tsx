import { Textarea } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { send } from "../../api/send.ts";
import { ConfirmButton } from "../../parts/confirm-button.tsx";

/** A step that goes with a reason in words: asked for in a dialog, sent to a path. */
export function ReasonButton({
	path,
	body,
	label,
	accessibleLabel,
	title,
	text,
	why,
	required = true,
	tone = "ending",
	onDone,
}: {
	path: string;
	/** What is sent, from the words; left out: the words as `reason`. */
	body?: (words: string) => object;
	label: ReactNode;
	accessibleLabel: string;
	title: string;
	text: string;
	/** Label of the words; left out: none are asked for. */
	why?: string;
	required?: boolean;
	tone?: "ending" | "going-ahead";
	onDone?: () => void;
}) {
	const [words, setWords] = useState("");
	const client = useQueryClient();
	const step = useMutation({
		mutationFn: () => {
			const said = words.trim();
			return send("POST", path, body === undefined ? (why === undefined ? undefined : { reason: said }) : body(said));
		},
		onSuccess: async () => {
			onDone?.();
			await client.invalidateQueries();
		},
	});
	return (
		<ConfirmButton
			label={label}
			accessibleLabel={accessibleLabel}
			title={title}
			text={text}
			confirm={typeof label === "string" ? label : title}
			tone={tone}
			pending={step.isPending}
			error={step.error}
			onConfirm={(close) => step.mutate(undefined, { onSuccess: close })}
		>
			{why !== undefined && (
				<Textarea
					mt="md"
					label={why}
					required={required}
					maxLength={4000}
					value={words}
					onChange={(event) => setWords(event.currentTarget.value)}
				/>
			)}
		</ConfirmButton>
	);
}
