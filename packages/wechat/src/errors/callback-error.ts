/** Why a callback was refused, and the HTTP status that says so. */
export const CALLBACK_STATUS = {
  MISSING_PARAMETER: 400,
  DUPLICATED_PARAMETER: 400,
  MALFORMED_PARAMETER: 400,
  EMPTY_BODY: 400,
  MALFORMED_XML: 400,
  MALFORMED_MESSAGE: 400,
  BAD_CIPHERTEXT: 400,
  ENCRYPTION_UNEXPECTED: 400,
  ENCRYPTION_REQUIRED: 403,
  BAD_SIGNATURE: 403,
  STALE_TIMESTAMP: 403,
  WRONG_APP_ID: 403,
  BODY_TOO_LARGE: 413,
} as const

export type CallbackErrorCode = keyof typeof CALLBACK_STATUS

/**
 * A callback that is refused. `message` is short and carries no content of the request, so it may
 * be logged and answered as it is.
 */
export class CallbackError extends Error {
  override readonly name = 'CallbackError'
  readonly code: CallbackErrorCode
  /** HTTP status to answer with, always 4xx. */
  readonly status: number
  /** Where in the XML the fault is, in UTF-16 code units; only with MALFORMED_XML. */
  readonly offset: number | undefined

  constructor(code: CallbackErrorCode, message: string, offset?: number) {
    super(message)
    this.code = code
    this.status = CALLBACK_STATUS[code]
    this.offset = offset
  }
}
