import { fail } from '#platform/errors.ts'
import { tidy } from './agency.ts'

const signInName = /^[\p{Script=Han}a-z0-9][\p{Script=Han}a-z0-9._@-]{1,31}$/u

/** Trims and checks a person's name; STAFF_NAME_INVALID. */
export function personName(name: string): string {
  const tidied = tidy(name)
  const length = [...tidied].length
  if (length < 1 || length > 40) fail('STAFF_NAME_INVALID')
  return tidied
}

/** The form in which sign-in names are compared: full-width letters and capitals are folded. */
export function signInKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim()
}

/** Checks a new sign-in name and gives it as it is shown; SIGN_IN_NAME_INVALID. */
export function newSignInName(name: string): string {
  const shown = name.normalize('NFKC').trim()
  if (!signInName.test(signInKey(shown))) fail('SIGN_IN_NAME_INVALID')
  return shown
}

/**
 * The one spelling of a telephone number, for sealing and exact look-up; PHONE_INVALID.
 *
 * Mobile `13800000000`, landline with area code `057100000000`, abroad `+85200000000`.
 */
export function normalPhone(text: string): string {
  const phone = foldPhone(text)
  if (phone === undefined) fail('PHONE_INVALID')
  return phone
}

/** The same without a refusal: undefined when the text is no telephone number. */
export function foldPhone(text: string): string | undefined {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s().-]+/g, '')
    .replace(/^(\+86|0086)(?=[01])/, '')
  const digits = /^1[3-9]\d{9}$/.test(bare) ? bare : bare.replace(/^(\+86|0086)/, '0')
  return /^(1[3-9]\d{9}|0\d{9,11}|\+[1-9]\d{7,14})$/.test(digits) ? digits : undefined
}

/** `138****1234`: the last four digits and what stands before the four hidden ones. */
export function maskPhone(phone: string): string {
  const shown = Math.max(0, phone.length - 8)
  return `${phone.slice(0, Math.min(4, shown))}****${phone.slice(-4)}`
}
