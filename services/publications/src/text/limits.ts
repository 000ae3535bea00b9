/** In characters: what is beyond is not searched. */
export const longestText = 1_000_000
export const mostPages = 1_000
/** In bytes. */
export const largestMemory = 600_000_000
export const longestMs = 60_000
