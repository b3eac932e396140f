/** Why a call got no answer: it never left, or it left and the answer was lost. */
export type NetworkFailure = 'not-sent' | 'lost'

/** A call that had no effect, or may be repeated without harm, got no answer. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError'
  readonly api: string
  readonly failure: NetworkFailure

  constructor(api: string, failure: NetworkFailure, cause?: unknown) {
    super(
      `${api}: ${failure === 'not-sent' ? 'the platform cannot be reached' : 'no answer came'}`,
      {
        cause,
      },
    )
    this.api = api
    this.failure = failure
  }
}

/**
 * A call that must not be repeated blindly left, and what became of it is not known.
 *
 * Look it up (`getmsglist`, `mass/get`, the event that follows), or repeat it with the same
 * `clientmsgid` where the interface takes one.
 */
export class OutcomeUnknownError extends Error {
  override readonly name = 'OutcomeUnknownError'
  readonly api: string

  constructor(api: string, cause?: unknown) {
    super(`${api}: the call left, and its outcome is unknown`, { cause })
    this.api = api
  }
}

/** What came back is not an answer of the platform: another server, a proxy, a login page. */
export class BadAnswerError extends Error {
  override readonly name = 'BadAnswerError'
  readonly api: string
  /** HTTP status. */
  readonly status: number

  constructor(api: string, status: number) {
    super(`${api}: the answer (HTTP ${status}) is not one of the platform`)
    this.api = api
    this.status = status
  }
}

/** A request that the platform would refuse, stopped before it is sent. */
export class RequestError extends Error {
  override readonly name = 'RequestError'
  readonly field: string
  /** What was expected, for example `1 to 50 openids`. */
  readonly expected: string

  constructor(field: string, expected: string) {
    super(`${field}: ${expected} expected`)
    this.field = field
    this.expected = expected
  }
}
