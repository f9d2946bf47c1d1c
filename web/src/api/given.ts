/** The fields that have a value: the API's optional parameters are left out, never sent empty. */
export function given<Fields extends object>(
	fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
	const kept: { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } = {};
	for (const key of keysOf(fields)) {
		const value = fields[key];
		if (isGiven(value)) kept[key] = value;
	}
	return kept;
}

function keysOf<Fields extends object>(fields: Fields): (keyof Fields)[] {
	return Object.keys(fields) as (keyof Fields)[];
}

function isGiven<Value>(value: Value): value is Exclude<Value, undefined> {
	return value !== undefined;
}

/** The text as a member of a closed vocabulary; `undefined` when an address carries something else. */
export function oneOf<const Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined {
	return words.find((word) => word === text);
}
