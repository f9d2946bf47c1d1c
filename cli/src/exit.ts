/** What the program says to the shell by its exit code. */
export const EXIT = {
	/** Everything asked about is allowed, or what was asked is done. */
	ok: 0,
	/** The gate refused something, or a journal does not hold. */
	refused: 1,
	/** There is no answer: the input is faulty, or something needed cannot be reached. */
	noAnswer: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
