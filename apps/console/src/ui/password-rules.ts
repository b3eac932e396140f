/** What a new password must be, as a person can see it while typing. The server has the last word. */
export interface PasswordRules {
  /** Characters as a person counts them. */
  length: number
  /** Of capitals, small letters, digits and signs: how many are there. */
  kinds: number
  isLongEnough: boolean
  /** Undefined while the sign-in name is not known. */
  differsFromName: boolean | undefined
}

const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{Ll}\p{Lu}\p{N}]/u]

/** Reads a password being typed against the rules that need no list of common passwords. */
export function readPassword(password: string, signInName?: string): PasswordRules {
  const folded = password.normalize('NFKC')
  const length = [...folded].length
  const held = kinds.filter((kind) => kind.test(folded)).length
  return {
    length,
    kinds: held,
    isLongEnough: length >= 12 || (length >= 10 && held >= 3),
    differsFromName: signInName === undefined ? undefined : !isLikeName(folded, signInName),
  }
}

function isLikeName(password: string, signInName: string): boolean {
  const name = signInName.normalize('NFKC').toLowerCase()
  if (name.length < 3) return false
  const lower = password.toLowerCase()
  const reversed = [...name].reverse().join('')
  return [name, reversed].some(
    (word) => lower.includes(word) && lower.replaceAll(word, '').length < 6,
  )
}
