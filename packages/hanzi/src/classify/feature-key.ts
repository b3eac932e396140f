/**
 * A number of 53 bits for a piece of text, or for two pieces that belong together: what a feature is
 * called. Made without cutting the text, so that a message costs no strings (cyrb53, by bryc, public
 * domain). Of a million features, two are taken for one in one model of 18,000.
 * @param salt keeps features of different kinds apart; a whole number from 0 on
 */
export function keyOfPiece(
  salt: number,
  text: string,
  start: number,
  end: number,
  nextStart = 0,
  nextEnd = nextStart,
): number {
  let one = 0xdeadbeef ^ salt
  let two = 0x41c6ce57 ^ salt
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 2654435761)
    two = Math.imul(two ^ unit, 1597334677)
  }
  if (nextEnd > nextStart) {
    one = Math.imul(one ^ BETWEEN, 2654435761)
    two = Math.imul(two ^ BETWEEN, 1597334677)
    for (let at = nextStart; at < nextEnd; at++) {
      const unit = text.charCodeAt(at)
      one = Math.imul(one ^ unit, 2654435761)
      two = Math.imul(two ^ unit, 1597334677)
    }
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return 4294967296 * (two & 0x1fffff) + (one >>> 0)
}

/** No UTF-16 unit. */
const BETWEEN = 0x10000
