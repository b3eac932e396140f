export type ReplyErrorCode = 'REPLY_EMPTY' | 'REPLY_TOO_LONG' | 'REPLY_BAD_ADDRESS'

/** An answer that the platform would not show: the caller's fault, found before it is sent. */
export class ReplyError extends Error {
  override readonly name = 'ReplyError'
  readonly code: ReplyErrorCode
  /** The field at fault, for example `content` or `articles`. */
  readonly field: string
  /** The largest value allowed; with REPLY_TOO_LONG only. */
  readonly limit: number | undefined

  constructor(code: ReplyErrorCode, field: string, limit?: number) {
    super(limit === undefined ? `${code}: ${field}` : `${code}: ${field}, at most ${limit}`)
    this.code = code
    this.field = field
    this.limit = limit
  }
}
