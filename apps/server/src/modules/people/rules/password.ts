import { fail } from '#platform/errors.ts'
import { commonPieces } from './common-passwords.ts'

export type Weakness = 'too-short' | 'too-long' | 'common' | 'like-name'

const longest = 200
const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u]

/** The form in which passwords are hashed: an input method's full-width letters are plain ones. */
export function foldPassword(password: string): string {
  return password.normalize('NFKC')
}

/** What is wrong with a new password; undefined when it is strong enough. */
export function weaknessOf(password: string, signInName: string): Weakness | undefined {
  const folded = foldPassword(password)
  const length = [...folded].length
  if (length > longest) return 'too-long'
  const variety = kinds.filter((kind) => kind.test(folded)).length
  if (length < 10 || (length < 12 && variety < 3)) return 'too-short'
  const lower = folded.toLowerCase()
  const name = signInName.normalize('NFKC').toLowerCase()
  if (isLikeName(lower, name)) return 'like-name'
  if (isCommon(lower)) return 'common'
  return undefined
}

/** PASSWORD_TOO_WEAK, with the reason in `details`. */
export function refuseWeak(password: string, signInName: string): void {
  const reason = weaknessOf(password, signInName)
  if (reason) fail('PASSWORD_TOO_WEAK', { reason })
}

function isLikeName(password: string, name: string): boolean {
  if (name.length < 3) return false
  const reversed = [...name].reverse().join('')
  return [name, reversed].some(
    (word) => password.includes(word) && password.replaceAll(word, '').length < 6,
  )
}

/** Well-known pieces, runs and repeats are taken out; a password needs something of its own. */
function isCommon(password: string): boolean {
  let rest = password
  for (const piece of commonPieces) rest = rest.replaceAll(piece, '')
  return new Set(withoutRuns(rest)).size < 4
}

/** Drops characters that go on from the two before them: `aaaa`, `1234`, `9876`. */
function withoutRuns(text: string): string[] {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  const step = (at: number) => (codes[at] ?? 0) - (codes[at - 1] ?? 0)
  return [...text].filter((_, at) => at < 2 || Math.abs(step(at)) > 1 || step(at) !== step(at - 1))
}
