import type { Client } from '../client/client.ts'
import { RequestError } from '../errors/call-errors.ts'

/** Drafts, 草稿箱. Source: rules.md §12.3; /doc/service/api/draftbox/draftmanage. */

/** An article with text. Pictures in `content` must have been uploaded by `material.uploadImage`. */
export interface NewsArticle {
  article_type?: 'news'
  /** At most 32 characters. */
  title: string
  /** At most 16 characters. */
  author?: string
  /** At most 128 characters; of a draft with one article only. */
  digest?: string
  /** HTML, less than 20,000 characters and 1 MB; scripts are dropped. */
  content: string
  content_source_url?: string
  /** A permanent picture. */
  thumb_media_id: string
  need_open_comment?: 0 | 1
  only_fans_can_comment?: 0 | 1
  pic_crop_235_1?: string
  pic_crop_1_1?: string
}

/** A row of pictures with plain text. */
export interface PictureArticle {
  article_type: 'newspic'
  title: string
  content: string
  image_info: { image_list: { image_media_id: string }[] }
  need_open_comment?: 0 | 1
  only_fans_can_comment?: 0 | 1
}

export type Article = NewsArticle | PictureArticle

/** An article as the platform holds it. */
export type StoredArticle = Article & { url?: string; thumb_url?: string; is_deleted?: boolean }

export interface DraftList {
  total_count: number
  item_count: number
  item: {
    media_id: string
    content: { news_item: StoredArticle[] }
    /** Unix time in seconds. */
    update_time: number
  }[]
}

/** Adds a draft of 1 to 8 articles; answers its media id. A draft is gone once it was sent. */
export async function add(client: Client, articles: readonly Article[]): Promise<string> {
  if (articles.length < 1 || articles.length > 8)
    throw new RequestError('articles', '1 to 8 articles')
  const api = '/cgi-bin/draft/add'
  const answer = await client.call<{ media_id: string }>({
    api,
    body: { articles },
    idempotent: false,
    timeoutMs: 30_000,
  })
  return answer.media_id
}

/** Replaces one article of a draft; `index` counts from 0. */
export async function update(
  client: Client,
  draft: { mediaId: string; index: number; article: Article },
): Promise<void> {
  const { mediaId, index, article } = draft
  await client.call({
    api: '/cgi-bin/draft/update',
    body: { media_id: mediaId, index, articles: article },
    idempotent: true,
    timeoutMs: 30_000,
  })
}

/** The articles of a draft, as the platform cleaned them. */
export async function get(client: Client, mediaId: string): Promise<StoredArticle[]> {
  const body = { media_id: mediaId }
  const api = '/cgi-bin/draft/get'
  return (await client.call<{ news_item: StoredArticle[] }>({ api, body, idempotent: true }))
    .news_item
}

/** Deletes a draft. */
export async function remove(client: Client, mediaId: string): Promise<void> {
  const body = { media_id: mediaId }
  await client.call({ api: '/cgi-bin/draft/delete', body, idempotent: true })
}

/** How many drafts there are. */
export async function count(client: Client): Promise<number> {
  const api = '/cgi-bin/draft/count'
  return (await client.call<{ total_count: number }>({ api, idempotent: true })).total_count
}

/** A page of drafts, newest first; `count` is 1 to 20. */
export function list(
  client: Client,
  page: { offset: number; count: number; no_content?: 0 | 1 },
): Promise<DraftList> {
  if (!(page.count >= 1 && page.count <= 20)) throw new RequestError('count', '1 to 20')
  return client.call({ api: '/cgi-bin/draft/batchget', body: page, idempotent: true })
}
