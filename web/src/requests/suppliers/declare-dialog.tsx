import { Modal, Tabs, Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MyQuestion } from "../../ecosystem/declared/shapes.ts";
import { BulkUpload } from "../bulk-upload.tsx";
import { DeclareForm } from "./declare-form.tsx";

/** Declares one supplier, or many by a table; a question is answered with one. */
export function DeclareDialog({
	opened,
	onClose,
	question,
}: {
	opened: boolean;
	onClose: () => void;
	question?: MyQuestion;
}) {
	const { t } = useTranslation("declared");
	const { t: word } = useTranslation("parts");
	const [made, setMade] = useState<number>();
	return (
		<Modal
			opened={opened}
			onClose={onClose}
			size="lg"
			title={<Text fw={650}>{t("mine.declare")}</Text>}
			closeButtonProps={{ "aria-label": word("action.close") }}
		>
			{question !== undefined ? (
				<DeclareForm question={question} onDone={onClose} />
			) : (
				<Tabs defaultValue="one">
					<Tabs.List mb="md">
						<Tabs.Tab value="one">{t("mine.one")}</Tabs.Tab>
						<Tabs.Tab value="many">{t("mine.many")}</Tabs.Tab>
					</Tabs.List>
					<Tabs.Panel value="one">
						<DeclareForm onDone={onClose} />
					</Tabs.Panel>
					<Tabs.Panel value="many">
						<BulkUpload<string>
							path="/api/my/declarations/bulk"
							help={t("mine.columns")}
							onDone={({ created }) => setMade(created.length)}
						/>
						{made !== undefined && (
							<Text role="status" mt="md">
								{t("mine.manyDone", { count: made })}
							</Text>
						)}
					</Tabs.Panel>
				</Tabs>
			)}
		</Modal>
	);
}
