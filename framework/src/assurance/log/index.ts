/** The transparency log: what was added can be shown, and cannot be taken back or changed unseen. Pure, without a store. */
export { readBase64, writeBase64 } from "./bytes.ts";
export * from "./checkpoint.ts";
export { CompactRange } from "./compact-range.ts";
export * from "./entry-bundle.ts";
export { consistencyRanges, inclusionRanges, type LeafRange, type Subtree, subtreesOf } from "./leaf-range.ts";
export * from "./merkle-hash.ts";
export * from "./signed-note.ts";
export * from "./tile.ts";
export { TileMemory } from "./tile-memory.ts";
export * from "./tiled-log.ts";
export * from "./verify.ts";
