import type { Client } from '../client/client.ts'
import { int64 } from '../client/json.ts'
import { RequestError } from '../errors/call-errors.ts'
import type { StoredArticle } from './draftbox.ts'

/** Publishing without notice, 发布能力. Source: rules.md §12.3; /doc/service/api/public. */

/** What became of a publication. */
export const PUBLISH_STATUS = {
  done: 0,
  underWay: 1,
  originalCheckFailed: 2,
  failed: 3,
  refused: 4,
  deletedByAccount: 5,
  banned: 6,
} as const

export interface PublishResult {
  publish_id: string
  /** See `PUBLISH_STATUS`. */
  publish_status: number
  article_id?: string
  article_detail?: { count: number; item: { idx: number; article_url: string }[] }
  /** Articles that failed, counted from 1. */
  fail_idx?: number[]
}

export interface PublishedList {
  total_count: number
  item_count: number
  item: {
    article_id: string
    content: { news_item: StoredArticle[] }
    update_time: number
  }[]
}

/**
 * Hands a draft over for publishing; the outcome comes as PUBLISHJOBFINISH or by `get`.
 *
 * Not idempotent: when the outcome is unknown, look in `list` and `draft.get` before another try.
 */
export function submit(
  client: Client,
  mediaId: string,
): Promise<{ publish_id: string; msg_data_id?: string }> {
  return client.call({
    api: '/cgi-bin/freepublish/submit',
    body: { media_id: mediaId },
    idempotent: false,
    timeoutMs: 30_000,
  })
}

/** How far a publication is. */
export function get(client: Client, publishId: string): Promise<PublishResult> {
  const body = { publish_id: int64(publishId) }
  return client.call({ api: '/cgi-bin/freepublish/get', body, idempotent: true })
}

/** The articles of a publication, with their addresses. */
export async function getArticle(client: Client, articleId: string): Promise<StoredArticle[]> {
  const api = '/cgi-bin/freepublish/getarticle'
  const body = { article_id: articleId }
  return (await client.call<{ news_item: StoredArticle[] }>({ api, body, idempotent: true }))
    .news_item
}

/** Deletes a publication, or one article of it (`index` counts from 1). Cannot be undone. */
export async function remove(client: Client, articleId: string, index?: number): Promise<void> {
  const body = { article_id: articleId, index }
  await client.call({ api: '/cgi-bin/freepublish/delete', body, idempotent: true })
}

/** A page of publications, newest first; `count` is 1 to 20. */
export function list(
  client: Client,
  page: { offset: number; count: number; no_content?: 0 | 1 },
): Promise<PublishedList> {
  if (!(page.count >= 1 && page.count <= 20)) throw new RequestError('count', '1 to 20')
  return client.call({ api: '/cgi-bin/freepublish/batchget', body: page, idempotent: true })
}
