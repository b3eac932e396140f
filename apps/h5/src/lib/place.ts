/** Where one is: the page below /m/, the account it is for, and how one came. */
export interface Place {
  /** '' for the first page, else `messages`, `me/copy` … */
  page: string
  /** '' when the address names none. */
  account: string
  /** The server has just let the person in. */
  arrived: boolean
  /** Why somebody was not let in. */
  why: string
}

export function readPlace({ pathname, search }: { pathname: string; search: string }): Place {
  const query = new URLSearchParams(search)
  return {
    page: pathname.replace(/^\/m\/?/, '').replace(/\/+$/, ''),
    account: query.get('account') ?? '',
    arrived: query.has('in'),
    why: query.get('why') ?? '',
  }
}

/** Address of a page for an account. */
export function addressOf(page: string, account: string): string {
  return account === '' ? `/m/${page}` : `/m/${page}?account=${encodeURIComponent(account)}`
}

/** Address that lets the platform say who holds the phone, and comes back to the page. */
export function entryOf(page: string, account: string): string {
  return `/api/m/enter?${new URLSearchParams({ account, to: `/m/${page}` })}`
}

/** How somebody is shown a page whose person is not known yet. */
export type Arrival =
  /** The page, with the session there may be. */
  | 'open'
  /** The platform is asked first. */
  | 'enter'
  /** The list of accounts: nothing here is about anybody. */
  | 'outside'

/**
 * What to do with a page that was just opened.
 *
 * Inside WeChat the platform is asked every time, which costs nobody a tap: a phone or tablet that
 * changed hands must never show the last person's words. Only a page that has just come from there
 * is open. An ordinary browser cannot be asked; a session it may hold is tried.
 */
export function arrivalAt(place: Place, isInside: boolean): Arrival {
  if (place.page === 'refused') return 'open'
  if (place.account === '') return 'outside'
  if (isForAnybody(place.page)) return 'open'
  return isInside && !place.arrived ? 'enter' : 'open'
}

/** Milliseconds after an arrival in which a missing session means that none can be kept. */
const justArrivedMs = 30_000

/** What to do when the server does not know the person (any more). */
export function afterExpiry(
  isInside: boolean,
  arrivedAt: number | undefined,
  now: number,
): 'enter' | 'outside' | 'kept-out' {
  if (!isInside) return 'outside'
  return arrivedAt !== undefined && now - arrivedAt < justArrivedMs ? 'kept-out' : 'enter'
}

/** Pages that show nothing about whoever reads them: also for people who are not in WeChat. */
function isForAnybody(page: string): boolean {
  return page === 'lookup' || page === 'answers' || page.startsWith('answers/')
}
