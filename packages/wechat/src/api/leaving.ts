import type { Client } from '../client/client.ts'
import { int64 } from '../client/json.ts'
import { RequestError } from '../errors/call-errors.ts'

/** Comments under articles, 留言管理. Source: rules.md §12.5; /doc/service/api/leaving. */

/** An article of a publication: its data id, and its place counted from 0. */
export interface ArticleRef {
  msgDataId: string
  index: number
}

export interface Comment {
  user_comment_id: number
  openid: string
  /** Unix time in seconds. */
  create_time: number
  content: string
  /** 0 ordinary, 1 selected. */
  comment_type: number
  reply?: { content: string; create_time: number }
}

/** Opens the comments of an article. */
export function open(client: Client, article: ArticleRef): Promise<void> {
  return act(client, '/cgi-bin/comment/open', article)
}

/** Closes them. */
export function close(client: Client, article: ArticleRef): Promise<void> {
  return act(client, '/cgi-bin/comment/close', article)
}

/** A page of comments; `count` is 1 to 49. `type`: 0 all, 1 ordinary, 2 selected. */
export function list(
  client: Client,
  article: ArticleRef,
  page: { begin: number; count: number; type: 0 | 1 | 2 },
): Promise<{ total: number; comment: Comment[] }> {
  if (!(page.count >= 1 && page.count < 50)) throw new RequestError('count', '1 to 49')
  return client.call({
    api: '/cgi-bin/comment/list',
    body: { ...refOf(article), ...page },
    idempotent: true,
  })
}

/** Selects a comment, so that all readers see it. */
export function select(client: Client, article: ArticleRef, commentId: number): Promise<void> {
  return act(client, '/cgi-bin/comment/markelect', article, commentId)
}

/** Takes the selection back. */
export function unselect(client: Client, article: ArticleRef, commentId: number): Promise<void> {
  return act(client, '/cgi-bin/comment/unmarkelect', article, commentId)
}

/** Deletes a comment. */
export function remove(client: Client, article: ArticleRef, commentId: number): Promise<void> {
  return act(client, '/cgi-bin/comment/delete', article, commentId)
}

/** Answers a comment, once: a second answer is refused with 88005. */
export async function reply(
  client: Client,
  article: ArticleRef,
  commentId: number,
  content: string,
): Promise<void> {
  await client.call({
    api: '/cgi-bin/comment/reply/add',
    body: { ...refOf(article), user_comment_id: commentId, content },
    idempotent: false,
  })
}

/** Deletes the answer to a comment. */
export function removeReply(client: Client, article: ArticleRef, commentId: number): Promise<void> {
  return act(client, '/cgi-bin/comment/reply/delete', article, commentId)
}

async function act(
  client: Client,
  api: string,
  article: ArticleRef,
  commentId?: number,
): Promise<void> {
  const body = { ...refOf(article), user_comment_id: commentId }
  await client.call({ api, body, idempotent: true })
}

function refOf({ msgDataId, index }: ArticleRef) {
  return { msg_data_id: int64(msgDataId), index }
}
