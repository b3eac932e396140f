/** News for open consoles: what changed, never what it says. */
export interface LiveNews {
  topic: 'conversation' | 'account' | 'queue'
  /** Account the news belongs to; a console hears only of accounts its person may see. */
  accountId: string
  /** What changed; empty when it was too much to name: look again at everything shown. */
  ids: string[]
}

const mostIds = 200
/** PostgreSQL refuses a notification of 8000 bytes or more, and the transaction with it. */
const mostBytes = 7900

/** One piece of news per topic and account; an empty list of ids means: too many to name. */
export function mergeNews(gathered: readonly LiveNews[]): LiveNews[] {
  const merged = new Map<string, { news: LiveNews; ids: Set<string>; tooMany: boolean }>()
  for (const news of gathered) {
    const key = `${news.topic} ${news.accountId}`
    const known = merged.get(key) ?? { news, ids: new Set(), tooMany: false }
    for (const id of news.ids) known.ids.add(id)
    known.tooMany ||= news.ids.length === 0 || known.ids.size > mostIds
    merged.set(key, known)
  }
  return [...merged.values()].map(({ news, ids, tooMany }) => ({
    topic: news.topic,
    accountId: news.accountId,
    ids: tooMany ? [] : [...ids],
  }))
}

/** News as it goes through the database: always short enough to be sent. */
export function writeNews(news: LiveNews): string {
  const text = JSON.stringify(news)
  return Buffer.byteLength(text) < mostBytes ? text : JSON.stringify({ ...news, ids: [] })
}

/** News out of the database; undefined when it is none of ours. */
export function readNews(text: string): LiveNews | undefined {
  try {
    const news = JSON.parse(text) as Partial<LiveNews> | null
    const isOurs =
      typeof news?.topic === 'string' &&
      typeof news.accountId === 'string' &&
      Array.isArray(news.ids)
    return isOurs ? (news as LiveNews) : undefined
  } catch {
    return undefined
  }
}
