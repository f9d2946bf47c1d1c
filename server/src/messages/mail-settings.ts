import { GatehouseError } from "@gatehouse/framework";

/** How messages leave the house. */
export interface MailSettings {
	/** `smtps://user:password@mail.city.example` (or `smtp://…:587`, which must turn to TLS unless it is this machine). */
	readonly url: string;
	/** Who they come from. */
	readonly from: string;
	/** Address people open, put before the links of messages. */
	readonly publicUrl: string;
}

/**
 * The settings of the mail server; null: none is set, and messages stay where an administrator reads them.
 * @throws GatehouseError GH-CLI-002 when one of them is missing or no good.
 */
export function mailSettingsOf(environment: Readonly<Record<string, string | undefined>>): MailSettings | null {
	const { GATEHOUSE_SMTP_URL: url = "", GATEHOUSE_MAIL_FROM: from = "", GATEHOUSE_URL: publicUrl = "" } = environment;
	if (url === "") return null;
	if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
		// Not quoted: it carries a password.
		throw new GatehouseError("GH-CLI-002", "GATEHOUSE_SMTP_URL is no address such as `smtps://mail.city.example`");
	}
	if (from === "") throw new GatehouseError("GH-CLI-002", "GATEHOUSE_SMTP_URL is set, GATEHOUSE_MAIL_FROM is missing");
	if (!URL.canParse(publicUrl)) {
		throw new GatehouseError(
			"GH-CLI-002",
			"for the links in mail, GATEHOUSE_URL must say where this Gatehouse is opened",
		);
	}
	return { url, from, publicUrl };
}
