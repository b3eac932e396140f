import { randomBytes } from 'node:crypto'
import { ERRMSG } from './errcodes.ts'

/** Stops a call with an errcode; `detail` replaces the usual text, `extra` stands beside it. */
export function refuse(errcode: number, detail?: string, extra?: Record<string, unknown>): never {
  throw new PlatformError(errcode, detail ?? ERRMSG[errcode] ?? 'unknown error', extra)
}

/** What the platform answers for an errcode, with the request id it puts behind every text. */
export function presentError(error: PlatformError): Record<string, unknown> {
  return { errcode: error.errcode, errmsg: `${error.message} rid: ${createRid()}`, ...error.extra }
}

function createRid(): string {
  const hex = randomBytes(12).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 16)}-${hex.slice(16)}`
}

/** A call the platform refuses; becomes HTTP 200 with errcode and errmsg. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'
  readonly errcode: number
  readonly extra: Record<string, unknown> | undefined

  constructor(errcode: number, message: string, extra?: Record<string, unknown>) {
    super(message)
    this.errcode = errcode
    this.extra = extra
  }
}
