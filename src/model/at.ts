/**
 * The number at an index that the caller knows to be inside the list. The compiler cannot know it; this is the one place
 * where it is told so, because a fallback value would turn a wrong index into a wrong result.
 */
export const at = (list: Float64Array | readonly number[], index: number): number =>
  list[index] as number;
