import { describeErrcode } from './describe-errcode.ts'
import type { Bilingual, ErrcodeClass } from './errcodes/table.ts'

/** The platform understood a call and refused it. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'
  /** Path of the interface, for example `/cgi-bin/menu/create`. */
  readonly api: string
  readonly errcode: number
  /** The platform's own words, with its request id (`rid`). At most 300 characters. */
  readonly errmsg: string
  readonly class: ErrcodeClass
  /** What the code means. */
  readonly meaning: Bilingual
  /** What to do about it. */
  readonly hint: Bilingual
  /** The address the call came from, as the platform saw it; with errcode 40164 only. */
  readonly egressIp: string | undefined
  /** Everything it answered: some refusals carry the id of what exists already. */
  readonly answer: Readonly<Record<string, unknown>>

  constructor(api: string, errcode: number, answer: Readonly<Record<string, unknown>>) {
    const errmsg = typeof answer.errmsg === 'string' ? answer.errmsg.slice(0, 300) : ''
    super(`${api} answered ${errcode} ${errmsg}`.trimEnd())
    const description = describeErrcode(errcode)
    this.api = api
    this.errcode = errcode
    this.errmsg = errmsg
    this.class = description.class
    this.meaning = description.meaning
    this.hint = description.advice
    this.egressIp = errcode === 40164 ? egressIpIn(errmsg) : undefined
    this.answer = answer
  }
}

/** Finds the address in `invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist`. */
function egressIpIn(errmsg: string): string | undefined {
  const v4 = /\b(?:\d{1,3}\.){3}\d{1,3}\b/.exec(errmsg)
  return v4?.[0] ?? /(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}/i.exec(errmsg)?.[0]
}
