/** What other rooms may ask of messages. */
export { type MailSettings, mailSettingsOf } from "./mail-settings.ts";
export { sendMessage } from "./message-store.ts";
export { keepSending } from "./sending.ts";
