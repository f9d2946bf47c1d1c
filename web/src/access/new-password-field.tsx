import { PasswordInput, Progress, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Shortest password the server takes (ASVS 5.0, 6.2.1: length counts, composition does not). */
export const SHORTEST = 12;

/** A new password, with how far it is from long enough. */
export function NewPasswordField({
	value,
	onChange,
	label,
	error,
}: {
	value: string;
	onChange: (value: string) => void;
	label: string;
	error?: string | undefined;
}) {
	const { t } = useTranslation("access");
	const left = SHORTEST - value.length;
	return (
		<div>
			<PasswordInput
				label={label}
				description={t("password.help", { count: SHORTEST })}
				autoComplete="new-password"
				required
				withAsterisk={false}
				minLength={SHORTEST}
				maxLength={128}
				error={error}
				value={value}
				onChange={(event) => onChange(event.currentTarget.value)}
			/>
			{value !== "" && (
				<>
					<Progress
						mt={8}
						size={4}
						value={Math.min(100, (value.length / SHORTEST) * 100)}
						color={left > 0 ? "gray" : "gate"}
						aria-hidden
					/>
					<Text size="xs" c="dimmed" mt={4} aria-live="polite">
						{left > 0 ? t("password.left", { count: left }) : t("password.enough")}
					</Text>
				</>
			)}
		</div>
	);
}
