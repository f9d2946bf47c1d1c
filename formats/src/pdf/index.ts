/** Documents to print. Apart from the other formats, because few need the weight of it. */

export type * from "./document.ts";
export * from "./write.ts";
