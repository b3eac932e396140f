import type { Role } from '@minqiao/contracts'
import type { Mode } from '#platform/config/index.ts'
import { isAdministrators } from './roles.ts'

/** What still stands between the password and the work. */
export type Step = 'second-factor' | 'change-password' | 'enrol'

export interface SignInFacts {
  isEnrolled: boolean
  /** Whether this sign-in has given the second factor. */
  isProved: boolean
  mustChangePassword: boolean
  isSecondFactorRequired: boolean
}

/** The next step of a sign-in; undefined when it is complete. */
export function nextStep(facts: SignInFacts): Step | undefined {
  if (facts.isEnrolled && !facts.isProved) return 'second-factor'
  if (facts.mustChangePassword) return 'change-password'
  if (facts.isSecondFactorRequired && !facts.isEnrolled) return 'enrol'
  return undefined
}

/** Administrators need a second factor; demo staff may be exempt, but never in production. */
export function isSecondFactorRequired(
  mode: Mode,
  isExempt: boolean,
  roles: readonly Role[],
): boolean {
  if (isExempt && mode !== 'serve') return false
  return roles.some(isAdministrators)
}
