/** Brotli bytes of the one script: everything but medical text, and all of it. Lower them when a build allows it. */
export const limits = { code: 42_000, whole: 60_000 };
