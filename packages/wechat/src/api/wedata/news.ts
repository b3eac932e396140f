import type { Client } from '../../client/client.ts'
import { askFigures, type DaySpan } from './span.ts'

/**
 * Figures of published content, 图文数据: the interfaces of November 2025; those before are gone
 * (errcode 47009). Certified accounts only, and days from 2025-11-01. Source: rules.md §12.5.
 */

/** Where readers came from; `scene_desc` is the platform's Chinese name of the way. */
export interface ReadSource {
  user_count: number
  scene_desc: string
}

export interface Figures<T> {
  list: T[]
  /** The figures are not complete yet: ask again later. */
  is_delay?: boolean
}

export interface ArticleReadDay {
  ref_date: string
  /** `<msg_data_id>_<index from 1>`. */
  msgid: string
  detail: { read_user: number; read_user_source: ReadSource[] }
}

export interface ArticleShareDay {
  ref_date: string
  msgid: string
  detail: { share_user: number }
}

/** What all content of the account reached on one day. */
export interface BizSummaryDay {
  ref_date: string
  detail: {
    read_user: number
    read_user_source: ReadSource[]
    share_user: number
    /** 在看. */
    zaikan_user: number
    /** 赞. */
    like_user: number
    comment_count: number
    collection_user: number
    redirect_ori_page_user?: number
    send_page_count?: number
  }
}

/** One article published on the day asked for. */
export interface ArticleTotal {
  ref_date: string
  msgid: string
  /** 0 sent to followers, 1 published without notice. */
  publish_type: number
  title: string
  content_url: string
  /** Sums up to each day, for 30 days from publishing. */
  detail_list: ArticleTotalDay[]
}

export interface ArticleTotalDay {
  stat_date: string
  read_user: number
  read_user_source: ReadSource[]
  share_user: number
  zaikan_user: number
  like_user: number
  comment_count: number
  collection_user: number
  /** In cents. */
  praise_money: number
  /** Followed after reading. */
  read_subscribe_user: number
  read_delivery_rate: number
  read_finish_rate: number
  read_avg_activetime: number
  read_jump_position: { position: number; rate: number }[]
}

/** Readers of each article on one day. */
export function getArticleRead(client: Client, span: DaySpan): Promise<Figures<ArticleReadDay>> {
  return askFigures(client, 'getarticleread', span, 1)
}

/** Shares of each article on one day. */
export function getArticleShare(client: Client, span: DaySpan): Promise<Figures<ArticleShareDay>> {
  return askFigures(client, 'getarticleshare', span, 1)
}

/** The account as a whole, for at most 30 days. */
export function getBizSummary(client: Client, span: DaySpan): Promise<Figures<BizSummaryDay>> {
  return askFigures(client, 'getbizsummary', span, 30)
}

/** Everything about the articles published on one day. */
export function getArticleTotalDetail(
  client: Client,
  span: DaySpan,
): Promise<Figures<ArticleTotal>> {
  return askFigures(client, 'getarticletotaldetail', span, 1)
}
