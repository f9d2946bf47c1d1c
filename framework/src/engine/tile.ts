/**
 * Rows lie in tiles of eight. A tile holds for each position the first days of its eight rows, then their last days, as
 * 16-bit halves: eight windows are tested by one vector operation, or two at a time by one ordinary subtraction.
 */
export const TILE_ROWS = 8;

/** Words and 16-bit halves that one position of a tile takes. */
export const WINDOW_SHORTS = TILE_ROWS * 2;
export const WINDOW_WORDS = WINDOW_SHORTS / 2;

/**
 * Last days carry this guard bit on top, first days never do. So `(asked | GUARD) - start` and `end - asked` stay within
 * their 16 bits and keep the guard set exactly when the window has begun, and when it has not ended.
 */
export const GUARD = 0x8000;
