import type { Client } from '../../client/client.ts'
import type { Figures } from './news.ts'
import { askFigures, type DaySpan } from './span.ts'

/** Figures of followers, messages and interfaces, 用户/消息/接口数据. Source: rules.md §12.5. */

export interface UserSummaryDay {
  ref_date: string
  /** 0 others, 1 search, 17 card, 30 QR code, 43 menu, 51 after payment … */
  user_source: number
  new_user: number
  cancel_user: number
}

export interface UserCumulateDay {
  ref_date: string
  cumulate_user: number
}

export interface UpstreamMessages {
  ref_date: string
  /** With the hourly figures only: 0 to 2300. */
  ref_hour?: number
  /** 1 text, 2 picture, 3 voice, 4 video, 6 link or third-party. */
  msg_type: number
  msg_user: number
  msg_count: number
}

export interface UpstreamDistribution {
  ref_date: string
  /** 0 none, 1 one to five, 2 six to ten, 3 more than ten. */
  count_interval: number
  msg_user: number
}

export interface InterfaceFigures {
  ref_date: string
  ref_hour?: number
  callback_count: number
  fail_count: number
  /** Milliseconds, all together. */
  total_time_cost: number
  max_time_cost: number
}

/** Who came and left, by source; 7 days. */
export function getUserSummary(client: Client, span: DaySpan): Promise<Figures<UserSummaryDay>> {
  return askFigures(client, 'getusersummary', span, 7)
}

/** How many followers there are; 7 days. */
export function getUserCumulate(client: Client, span: DaySpan): Promise<Figures<UserCumulateDay>> {
  return askFigures(client, 'getusercumulate', span, 7)
}

/** Messages that came in, by type; 7 days by `day`, one by `hour`, the first one of `week`, `month`. */
export function getUpstreamMessages(
  client: Client,
  per: 'day' | 'hour' | 'week' | 'month',
  span: DaySpan,
): Promise<Figures<UpstreamMessages>> {
  const name = per === 'day' ? 'getupstreammsg' : `getupstreammsg${per}`
  return askFigures(client, name, span, per === 'day' ? 7 : 1)
}

/** How many people wrote how often; 15 days. */
export function getUpstreamDistribution(
  client: Client,
  per: 'day' | 'week' | 'month',
  span: DaySpan,
): Promise<Figures<UpstreamDistribution>> {
  const name = per === 'day' ? 'getupstreammsgdist' : `getupstreammsgdist${per}`
  return askFigures(client, name, span, 15)
}

/** How our callback did, in the platform's eyes; 30 days, or one by the hour. */
export function getInterfaceSummary(
  client: Client,
  per: 'day' | 'hour',
  span: DaySpan,
): Promise<Figures<InterfaceFigures>> {
  return per === 'day'
    ? askFigures(client, 'getinterfacesummary', span, 30)
    : askFigures(client, 'getinterfacesummaryhour', span, 1)
}
