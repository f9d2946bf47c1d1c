import { Button, SimpleGrid, Text } from "@mantine/core";
import {
	IconArrowRight,
	IconCertificate,
	IconListCheck,
	IconRosetteDiscountCheck,
	IconTargetArrow,
} from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { PageHeader } from "../parts/page-header.tsx";
import { Section } from "../parts/section.tsx";

const OPEN = [
	{ id: "baseline", to: "/baseline", icon: IconListCheck },
	{ id: "standards", to: "/standards", icon: IconCertificate },
	{ id: "certificates", to: "/register/certificates", icon: IconRosetteDiscountCheck },
	{ id: "strategy", to: "/strategy", icon: IconTargetArrow },
] as const;

/** What everybody may read, and the way in for those who have an account. */
export function PublicPage() {
	const { t } = useTranslation("shell");
	return (
		<>
			<PageHeader
				title={t("public.title")}
				lead={t("public.lead")}
				actions={
					<Button component={Link} to="/sign-in">
						{t("identity.signIn")}
					</Button>
				}
			/>
			<SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
				{OPEN.map(({ id, to, icon: Icon }) => (
					<Section key={id} title={t(`public.${id}`)} lead={t(`public.${id}Lead`)}>
						<Button
							component={Link}
							to={to}
							variant="light"
							leftSection={<Icon size={18} aria-hidden />}
							rightSection={<IconArrowRight size={16} aria-hidden />}
						>
							{t(`public.${id}Open`)}
						</Button>
					</Section>
				))}
			</SimpleGrid>
			<Text size="sm" c="dimmed" mt="lg" maw={760}>
				{t("public.supplier")}
			</Text>
		</>
	);
}
