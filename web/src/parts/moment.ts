const MOMENT = new Intl.DateTimeFormat("en-GB", {
	day: "numeric",
	month: "short",
	year: "numeric",
	hour: "2-digit",
	minute: "2-digit",
	timeZone: "UTC",
	timeZoneName: "short",
});

/** An instant as people write it, in UTC like everything the server records. */
export function momentText(instant: string): string {
	return MOMENT.format(new Date(instant));
}
