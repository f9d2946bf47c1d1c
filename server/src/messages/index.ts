/** What other rooms may ask of messages. */
export { type MailSettings, mailSettingsOf } from "./mail-settings.ts";
export { type NewMessage, sendMessage } from "./message-store.ts";
export { keepSending } from "./sending.ts";
