import { fail } from '#platform/errors.ts'

/** Who can be called about a case. */
export interface Contact {
  name: string
  phone: string
}

/**
 * A telephone number as it is kept: digits only, without the country's 86. CASE_CONTACT_INVALID for
 * what is neither a mobile number, a landline with area code nor a service number (95…, 12345).
 */
export function phoneDigits(typed: string): string {
  const digits = typed.normalize('NFKC').replaceAll(/[\s()+.-]/g, '')
  const local = digits.replace(/^(0086|86)(?=1\d{10}$)/, '')
  if (!/^(1[3-9]\d{9}|0\d{9,11}|[19]\d{4,7}|[2-8]\d{6,7})$/.test(local))
    return fail('CASE_CONTACT_INVALID', { length: [...typed].length })
  return local
}

/** A name for lists: the first character stands, `张**`. */
export function maskName(name: string): string {
  const letters = [...name]
  return letters.length < 2
    ? name && '*'
    : `${letters[0]}${'*'.repeat(Math.min(2, letters.length - 1))}`
}

/** A number for lists: `138****5678`; shorter ones keep their last two digits. */
export function maskPhone(phone: string): string {
  if (phone.length >= 10) return `${phone.slice(0, 3)}****${phone.slice(-4)}`
  return phone && `****${phone.slice(-2)}`
}
