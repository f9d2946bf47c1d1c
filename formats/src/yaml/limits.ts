/** How much of a file is read before it is refused; a hostile file must cost no more than an honest one. */
export interface YamlLimits {
	/** Size in bytes, checked before anything else is done. */
	readonly bytes: number;
	/** Maps and lists inside one another. */
	readonly depth: number;
	/**
	 * Lexical tokens of a file that is not written plainly. They cost 200 to 400 bytes and about a microsecond each;
	 * three million are some eight megabytes of YAML.
	 */
	readonly tokens: number;
}

export const DEFAULT_LIMITS: YamlLimits = { bytes: 32 * 1024 * 1024, depth: 40, tokens: 3_000_000 };
