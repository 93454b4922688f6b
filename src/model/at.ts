/**
 * The number at an index that the caller knows to be inside the list. The compiler cannot know it
 * and is told so here alone: a fallback value would turn a wrong index into a wrong result.
 */
export const at = (list: Float64Array, index: number): number => list[index] as number;
