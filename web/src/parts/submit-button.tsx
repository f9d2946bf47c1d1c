import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";

/** Ends a form. */
export function SubmitButton({ pending, children }: { pending: boolean; children: ReactNode }) {
	return (
		<Group mt="lg">
			<Button type="submit" loading={pending}>
				{children}
			</Button>
		</Group>
	);
}
