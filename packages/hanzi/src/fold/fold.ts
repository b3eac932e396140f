import { simplified } from './simplify.ts'

/** A folded text that remembers where each of its characters came from. */
export interface Folded {
  text: string
  /** For each UTF-16 unit of `text`: where its origin begins in the original, in UTF-16 units. */
  starts: Uint32Array
  /** For each UTF-16 unit of `text`: where its origin ends (exclusive). */
  ends: Uint32Array
}

export interface FoldOptions {
  /** Writes traditional characters as simplified ones, one for one. Default false. */
  simplify?: boolean
}

/** Marks that show nothing: zero-width spaces and joiners, directions, BOM, soft hyphen, variants. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/g
const INVISIBLE_ONE = new RegExp(INVISIBLE.source)
const SPACE = /\s/
/** Also the half-width voicing marks of kana, which NFKC makes into such marks. */
const MARK = /^[\p{M}\uff9e\uff9f]/u

/**
 * Writes a text in one form, so that texts that read the same are the same: NFKC (full width to half
 * width), lower case, no invisible marks, every run of white space one space, none at the ends.
 * Folding a folded text changes nothing. Linear in the length of the text.
 */
export function foldText(original: string, { simplify = false }: FoldOptions = {}): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const put = (unit: string, start: number, end: number) => {
    text += unit
    starts.push(start)
    ends.push(end)
  }
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at)
    if ((isPlain(code) || isFullWidth(code)) && standsAlone(original, at)) {
      const unit = isFullWidth(code) ? narrow(code) : original.charAt(at)
      put(simplify ? simplified(unit) : unit, at, ++at)
      continue
    }
    const end = endOfCharacter(original, at)
    for (const unit of foldCharacter(original.slice(at, end), simplify).split(''))
      if (!SPACE.test(unit)) put(unit, at, end)
      else if (text.endsWith(' ')) ends[ends.length - 1] = end
      else if (text !== '') put(' ', at, end)
    at = end
  }
  const length = text.endsWith(' ') ? text.length - 1 : text.length
  return {
    text: text.slice(0, length),
    starts: Uint32Array.from(starts.slice(0, length)),
    ends: Uint32Array.from(ends.slice(0, length)),
  }
}

/** Where in the original a stretch of the folded text stands: half-open, in UTF-16 units. */
export function originOf(folded: Folded, start: number, end: number): [start: number, end: number] {
  if (start >= end) return [folded.starts[start] ?? 0, folded.starts[start] ?? 0]
  return [folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0]
}

/** A key that is the same for texts that differ only in form, spaces and punctuation. */
export function keyOfText(text: string): string {
  return foldText(text).text.replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The end of one code point with the marks that stand on it and what is invisible between. */
function endOfCharacter(text: string, at: number): number {
  let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
  while (end < text.length && !isPlain(text.charCodeAt(end))) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0)
    if (!MARK.test(next) && !INVISIBLE_ONE.test(next)) break
    end += next.length
  }
  return end
}

function foldCharacter(character: string, simplify: boolean): string {
  const visible = character.replace(INVISIBLE, '')
  const folded = visible.normalize('NFKC').toLowerCase().normalize('NFKC')
  return simplify ? Array.from(folded, simplified).join('') : folded
}

/** Folds to itself and never stands on another: small ASCII, ideographs, 、。 and the brackets. */
function isPlain(code: number): boolean {
  if (code >= 0x4e00) return code <= 0x9fff
  return (code > 0x20 && code < 0x7f && !isCapital(code)) || (code > 0x3000 && code <= 0x3011)
}

/** The full-width forms of printable ASCII. */
function isFullWidth(code: number): boolean {
  return code > 0xff00 && code < 0xff5f
}

function narrow(code: number): string {
  return String.fromCharCode(code - 0xfee0).toLowerCase()
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

/** Nothing that follows can stand on this character. */
function standsAlone(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return Number.isNaN(next) || next < 0xad || isPlain(next) || isFullWidth(next)
}
