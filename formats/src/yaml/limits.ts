/** How much of a file is read before it is refused; a hostile file must cost no more than an honest one. */
export interface YamlLimits {
	/** Size in bytes, checked before anything else is done; reading takes some 25 times as much memory for a moment. */
	readonly bytes: number;
	/** Maps and lists inside one another. */
	readonly depth: number;
}

export const DEFAULT_LIMITS: YamlLimits = { bytes: 32 * 1024 * 1024, depth: 40 };
