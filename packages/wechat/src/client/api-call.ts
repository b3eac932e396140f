import type { MultipartBody } from './multipart.ts'

/** One call of an interface of the platform. */
export interface ApiCall {
  /** Path, for example `/cgi-bin/menu/create`. */
  api: string
  /** Query beside the credential. */
  query?: Readonly<Record<string, string | number | undefined>>
  /** JSON body; with a body the call is a POST, without one a GET. */
  body?: unknown
  /** Upload form instead of a JSON body. */
  form?: MultipartBody
  /**
   * Whether it may be sent again when no answer came: true for reading, and for writing that has the
   * same effect twice. A call that is not ends as `OutcomeUnknownError` instead.
   */
  idempotent: boolean
  /** What it is signed with: the access token unless given, app id and secret, or nothing. */
  credential?: 'token' | 'secret' | 'none'
  /** Errcodes beside 0 that count as success. */
  accept?: readonly number[]
  timeoutMs?: number
}

/** What `download` gives: a file, or the JSON that stands for some kinds of material. */
export type Download =
  | { kind: 'file'; bytes: Uint8Array; contentType: string; fileName: string | undefined }
  | { kind: 'json'; answer: Record<string, unknown> }

/** One exchange with the platform, for metrics and quota counters. Nothing of its content. */
export interface CallRecord {
  appId: string
  api: string
  /** Milliseconds. */
  ms: number
  /** 0 for success; undefined when no answer of the platform came. */
  errcode: number | undefined
  /** 1 for the first try. */
  attempt: number
}
