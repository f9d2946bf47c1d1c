/** How much of a file is read before it is refused; a hostile file must cost no more than an honest one. */
export interface YamlLimits {
	/** Size in bytes, checked before anything else is done. */
	readonly bytes: number;
	/** Maps and lists inside one another. */
	readonly depth: number;
	/**
	 * Size in UTF-16 units and lexical tokens of a text that is not written plainly and so needs the full reader: each
	 * token costs 200 to 400 bytes and about a microsecond; three million are some eight megabytes of YAML.
	 */
	readonly fullLength: number;
	readonly fullTokens: number;
}

export const DEFAULT_LIMITS: YamlLimits = {
	bytes: 32 * 1024 * 1024,
	depth: 40,
	fullLength: 8 * 1024 * 1024,
	fullTokens: 3_000_000,
};
