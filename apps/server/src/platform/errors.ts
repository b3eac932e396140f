import { type ErrorCode, errors, type Locale } from '@minqiao/contracts'

/** An expected failure: answered with its status and words, logged at info. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: ErrorCode
  readonly details: Record<string, unknown> | undefined

  constructor(code: ErrorCode, details?: Record<string, unknown>) {
    super(code)
    this.code = code
    this.details = details
  }

  get status(): number {
    return errors[this.code].status
  }

  words(locale: Locale): string {
    return errors[this.code][locale]
  }
}

/**
 * Ends the work with an expected failure.
 *
 * `details` go to the caller: identifiers and limits, never secrets or another person's data.
 */
export function fail(code: ErrorCode, details?: Record<string, unknown>): never {
  throw new Failure(code, details)
}
