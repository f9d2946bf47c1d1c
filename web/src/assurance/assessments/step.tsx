import { Button, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { send } from "../../api/send.ts";
import { ErrorPanel } from "../../parts/error-panel.tsx";

/** Sends a step, and has everything read anew after it. */
export function useStep<Answer = unknown>(
	address: string,
	body: () => object,
	{
		onDone,
		onError,
		headers,
	}: { onDone?: () => void; onError?: (error: unknown) => void; headers?: Record<string, string> } = {},
) {
	const client = useQueryClient();
	return useMutation({
		mutationFn: () => send<Answer>("POST", address, body(), headers),
		onError: (error) => onError?.(error),
		onSuccess: async () => {
			await client.invalidateQueries();
			onDone?.();
		},
	});
}

/** The fields of a step, what went wrong, and the button that takes it. */
export function StepForm({
	step,
	label,
	disabled = false,
	children,
}: {
	step: { mutate: () => void; isPending: boolean; isError: boolean; error: unknown };
	label: string;
	disabled?: boolean;
	children: ReactNode;
}) {
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				step.mutate();
			}}
		>
			<Stack gap="md" maw={720}>
				{children}
				{step.isError && <ErrorPanel error={step.error} />}
				<Button type="submit" loading={step.isPending} disabled={disabled} style={{ alignSelf: "flex-start" }}>
					{label}
				</Button>
			</Stack>
		</form>
	);
}
