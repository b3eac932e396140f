import type { Locale } from '@minqiao/contracts'

/**
 * Why a request brought nothing.
 *
 * `offline`: the server could not be reached. `expired`: it does not know who asks. `busy`: too
 * many requests. `refused`: it said no, in words. `broken`: its own fault.
 */
export type TroubleKind = 'offline' | 'expired' | 'busy' | 'refused' | 'broken'

export class Trouble extends Error {
  override readonly name = 'Trouble'
  readonly kind: TroubleKind
  /** The server's number of the request, for whoever helps; '' when it was not reached. */
  readonly requestId: string

  constructor(kind: TroubleKind, message = '', requestId = '') {
    super(message)
    this.kind = kind
    this.requestId = requestId
  }
}

const patienceMs = 15_000
const uploadMs = 90_000

/** Tells what an answer of the server means for whoever asked. */
function kindOfStatus(status: number): TroubleKind {
  if (status === 401) return 'expired'
  if (status === 429) return 'busy'
  return status >= 500 ? 'broken' : 'refused'
}

interface Request {
  locale: Locale
  query?: Record<string, string | number | undefined>
  /** With it the request is a change. */
  body?: Record<string, unknown>
  /** Sent instead of a body, as a form would; a slow network is given its time. */
  file?: Blob
}

/** Asks the server and answers its JSON; throws Trouble. */
export async function ask<T>(
  path: string,
  { locale, query = {}, body, file }: Request,
): Promise<T> {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), file ? uploadMs : patienceMs)
  try {
    const answer = await fetch(`${path}?${new URLSearchParams(given)}`, {
      method: body || file ? 'POST' : 'GET',
      credentials: 'same-origin',
      signal: abort.signal,
      headers: {
        'accept-language': locale === 'en' ? 'en' : 'zh-CN',
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      ...(file && { body: formOf(file) }),
    })
    return await readAnswer<T>(answer)
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble('offline')
  } finally {
    clearTimeout(timer)
  }
}

function formOf(file: Blob): FormData {
  const form = new FormData()
  form.append('picture', file, 'picture')
  return form
}

async function readAnswer<T>(answer: Response): Promise<T> {
  if (answer.ok) return (await answer.json()) as T
  const said = (await answer.json().catch(() => ({}))) as {
    error?: { message?: string; requestId?: string }
  }
  const { message, requestId } = said.error ?? {}
  throw new Trouble(kindOfStatus(answer.status), message, requestId)
}
