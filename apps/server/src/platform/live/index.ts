import { EventEmitter } from 'node:events'
import { sql } from 'kysely'
import type { Database, Db } from '#platform/db/index.ts'
import { type LiveNews, mergeNews, readNews, writeNews } from './news.ts'

export { type LiveNews, mergeNews } from './news.ts'

export interface Live {
  /**
   * Hears every piece of news, from all server processes, until the returned function is called.
   * `missed` is called when the database was away: what was said meanwhile was not heard.
   */
  listen(listener: (news: LiveNews) => void, missed?: () => void): () => void
  close(): Promise<void>
}

const channel = 'minqiao_live'

/** Keeps one LISTEN connection and comes back by itself when the database was away. */
export async function createLive(database: Database): Promise<Live> {
  const emitter = new EventEmitter().setMaxListeners(0)
  const stop = await database.listen(
    channel,
    (payload) => {
      const news = readNews(payload)
      if (news) emitter.emit('news', news)
    },
    () => emitter.emit('missed'),
  )
  return {
    listen(listener, missed = () => {}) {
      emitter.on('news', listener)
      emitter.on('missed', missed)
      return () => {
        emitter.off('news', listener)
        emitter.off('missed', missed)
      }
    },
    close: stop,
  }
}

/** Tells every open console of every process, when the caller's transaction commits. */
export async function publishNews(db: Db, news: readonly LiveNews[]): Promise<void> {
  for (const item of mergeNews(news))
    await sql`select pg_notify(${channel}, ${writeNews(item)})`.execute(db)
}
