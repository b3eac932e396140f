/** Only to tell an address of ours from another: nothing is ever asked of it. */
const nowhere = 'http://pages.invalid'

/** Set on the address a person arrives at; the page takes it away. */
const arrived = 'in'

/**
 * The page below /m/ that an entry leads to, for one account; undefined for any other address.
 *
 * It is read as browsers read it (they take `\` for `/`, drop tabs, resolve `..`), and what is
 * given back is the result and not the text: there is nothing left to understand in two ways.
 */
export function readTarget(text: string, accountId: string): string | undefined {
  if (!text.startsWith('/m/') || !URL.canParse(text, nowhere)) return undefined
  const url = new URL(text, nowhere)
  if (url.origin !== nowhere || !url.pathname.startsWith('/m/')) return undefined
  url.searchParams.delete(arrived)
  url.searchParams.set('account', accountId)
  return url.pathname + url.search
}

/** Marks a target as arrived at: the page asks the platform once, and not again. */
export function arriveAt(target: string): string {
  return `${target}&${arrived}=1`
}

/** Why somebody was not let in, as the page tells it. */
export type Refusal =
  /** The account is unknown, paused, closed, or may not identify people. */
  | 'account'
  /** A snapshot of a page, whose visitor is virtual. */
  | 'snapshot'
  /** The platform knows the person; we hold nothing of theirs. */
  | 'unknown'
  /** The way in was not begun in this browser, or too long ago. */
  | 'stale'
  /** The platform gave no answer, or refused. */
  | 'platform'

/** Where a person is told why; `accountId` lets them try again. */
export function refusalPage(why: Refusal, accountId?: string): string {
  const query = new URLSearchParams({ why, ...(accountId && { account: accountId }) })
  return `/m/refused?${query}`
}
