/** So many numbers a block of the index has. */
export const blockSize = 16_384
export const blockOf = (number: number): number => Math.floor(number / blockSize)

const bitmapBytes = blockSize / 8

/**
 * Places of a block, 0 to 16,383, as they are stored: a list of them, two bytes each, or one bit for each place where
 * that takes less.
 */
export function encodePlaces(places: Iterable<number>): Buffer {
  const sorted = [...places].sort((a, b) => a - b)
  if (sorted.length * 2 < bitmapBytes) return Buffer.from(Uint16Array.from(sorted).buffer)
  const bits = Buffer.alloc(bitmapBytes)
  for (const place of sorted) bits[place >> 3]! |= 1 << (place & 7)
  return bits
}

/** Calls `visit` with each place of what `encodePlaces` made. */
export function eachPlace(stored: Uint8Array, visit: (place: number) => void): void {
  if (stored.length !== bitmapBytes) {
    for (let n = 0; n < stored.length; n += 2) visit(stored[n]! | (stored[n + 1]! << 8))
    return
  }
  for (let n = 0; n < bitmapBytes; n++) {
    for (let bits = stored[n]!, bit = 0; bits; bits >>= 1, bit++) if (bits & 1) visit(n * 8 + bit)
  }
}

export function placesIn(stored: Uint8Array | undefined): Set<number> {
  const places = new Set<number>()
  if (stored) eachPlace(stored, place => places.add(place))
  return places
}
