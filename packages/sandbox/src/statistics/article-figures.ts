import type { Account } from '../accounts/account.ts'
import type { Article, ArticleItem } from '../articles/articles.ts'
import { commentsOf } from '../articles/comments.ts'
import { dayOf } from '../clock/clock.ts'
import type { Fields } from '../http/fields.ts'
import { openidOf } from '../people/followers.ts'
import type { World } from '../world/world.ts'
import { countsOf, type DayCounts, type Tally } from './counts.ts'

/** Figures of one day for each article that was read, or shared, on it. */
export function articleFigures(kind: 'reads' | 'shares') {
  return (ref_date: string, counts: DayCounts, world: World, account: Account): Fields[] =>
    [...counts[kind]].map(([msgid, tally]) => ({
      ref_date,
      msgid,
      detail:
        kind === 'reads' ? presentReads(world, account, tally) : { share_user: tally.users.size },
    }))
}

/** The account's figures of one day. */
export function bizFigures(
  ref_date: string,
  counts: DayCounts,
  world: World,
  account: Account,
): Fields[] {
  return [
    {
      ref_date,
      detail: {
        ...presentReads(world, account, joined(counts.reads)),
        share_user: joined(counts.shares).users.size,
        zaikan_user: 0,
        like_user: 0,
        comment_count: commentsOn(world, account, ref_date),
        collection_user: 0,
        redirect_ori_page_user: 0,
        send_page_count: sentOn(world, account, ref_date).length,
      },
    },
  ]
}

/** Articles put out on a day, with their figures of every day since. */
export function articleTotals(
  ref_date: string,
  _counts: DayCounts,
  world: World,
  account: Account,
): Fields[] {
  const today = dayOf(world.clock.ms())
  return sentOn(world, account, ref_date).map(({ article, item }) => {
    const msgid = `${article.msgDataId}_${item.idx}`
    const detail_list: Fields[] = []
    for (const key of world.state.counts.keys()) {
      const [appId = '', day = ''] = key.split(' ')
      if (appId !== account.appId || day < ref_date || day >= today) continue
      const counts = countsOf(world, appId, day)
      detail_list.push({
        stat_date: day,
        ...presentReads(world, account, counts.reads.get(msgid)),
        share_user: counts.shares.get(msgid)?.users.size ?? 0,
      })
    }
    return { ref_date, msgid, title: item.title, content_url: item.url, detail_list }
  })
}

function presentReads(world: World, account: Account, tally: Tally | undefined) {
  const users = [...(tally?.users.keys() ?? [])]
  const followers = world.state.followers.get(account.appId)
  const fans = users.filter((id) => followers?.get(openidOf(account.appId, id))?.subscribed)
  return {
    read_user: users.length,
    read_user_source: [
      { scene_desc: '全部', user_count: users.length },
      { scene_desc: '公众号消息', user_count: fans.length },
      { scene_desc: '其它', user_count: users.length - fans.length },
    ],
  }
}

function joined(tallies: Map<string, Tally>): Tally {
  const all: Tally = { count: 0, users: new Map() }
  for (const { count, users } of tallies.values()) {
    all.count += count
    for (const user of users.keys()) all.users.set(user, 1)
  }
  return all
}

function sentOn(world: World, account: Account, day: string) {
  const found: { article: Article; item: ArticleItem }[] = []
  for (const article of world.state.articles.values())
    if (article.appId === account.appId && dayOf(article.updatedAt * 1000) === day)
      for (const item of article.items) found.push({ article, item })
  return found
}

function commentsOn(world: World, account: Account, day: string): number {
  let count = 0
  for (const article of world.state.articles.values()) {
    if (article.appId !== account.appId) continue
    for (const { idx } of article.items)
      for (const comment of commentsOf(world, account.appId, article.msgDataId, idx))
        if (dayOf(comment.at * 1000) === day) count++
  }
  return count
}
