/** What other rooms may ask of messages. */

export { addressesOf, whenText } from "./addresses.ts";
export { type MailSettings, mailSettingsOf } from "./mail-settings.ts";
export { sendMessage } from "./message-store.ts";
export { keepSending } from "./sending.ts";
