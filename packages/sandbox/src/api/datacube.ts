import type { Account } from '../accounts/account.ts'
import type { Fields } from '../http/fields.ts'
import { articleFigures, articleTotals, bizFigures } from '../statistics/article-figures.ts'
import { countsOf, type DayCounts } from '../statistics/counts.ts'
import {
  distributionFigures,
  hourlyMessageFigures,
  joinMessages,
  messageFigures,
} from '../statistics/message-figures.ts'
import { readRange } from '../statistics/range.ts'
import type { World } from '../world/world.ts'
import type { ApiRoute } from './route.ts'

type Rows = (day: string, counts: DayCounts, world: World, account: Account) => Fields[]

/** Statistics of yesterday and before, from what really happened here (rules.md §12.5). */
export const datacubeApis: ApiRoute[] = [
  figures('getusersummary', 7, (ref_date, { follows }) =>
    [...follows].map(([user_source, found]) => ({
      ref_date,
      user_source,
      new_user: found.new,
      cancel_user: found.cancel,
    })),
  ),
  figures('getusercumulate', 7, (ref_date, _counts, world, account) => [
    { ref_date, user_source: 0, cumulate_user: followersAt(world, account, ref_date) },
  ]),
  figures('getupstreammsg', 7, messageFigures),
  figures('getupstreammsghour', 1, hourlyMessageFigures),
  periods('getupstreammsgweek', mondayOf, messageFigures),
  periods('getupstreammsgmonth', firstOf, messageFigures),
  figures('getupstreammsgdist', 15, distributionFigures),
  periods('getupstreammsgdistweek', mondayOf, distributionFigures),
  periods('getupstreammsgdistmonth', firstOf, distributionFigures),
  figures('getinterfacesummary', 30, (ref_date, { callbacks }) => {
    const all = [...callbacks.values()]
    if (all.length === 0) return []
    const sum = (field: 'count' | 'failed' | 'totalMs') =>
      all.reduce((total, one) => total + one[field], 0)
    return [
      {
        ref_date,
        callback_count: sum('count'),
        fail_count: sum('failed'),
        total_time_cost: sum('totalMs'),
        max_time_cost: Math.max(...all.map((one) => one.longestMs)),
      },
    ]
  }),
  figures('getinterfacesummaryhour', 1, (ref_date, { callbacks }) =>
    [...callbacks].map(([hour, one]) => ({
      ref_date,
      ref_hour: hour * 100,
      callback_count: one.count,
      fail_count: one.failed,
      total_time_cost: one.totalMs,
      max_time_cost: one.longestMs,
    })),
  ),
  figures('getarticleread', 1, articleFigures('reads')),
  figures('getarticleshare', 1, articleFigures('shares')),
  figures('getbizsummary', 30, bizFigures),
  figures('getarticletotaldetail', 1, articleTotals),
]

function figures(name: string, longest: number, rows: Rows): ApiRoute {
  return {
    method: 'POST',
    path: `/datacube/${name}`,
    needs: 'datacube',
    run({ world, account, json }) {
      const { days, delayed } = readRange(world, json(), longest)
      const list = days.flatMap((day) =>
        rows(day, countsOf(world, account.appId, day), world, account),
      )
      return { list, is_delay: delayed }
    },
  }
}

function followersAt(world: World, account: Account, day: string): number {
  // A day on which nobody came or went has the figure of the last one before it.
  let [latest, followers] = ['', 0]
  for (const [key, counts] of world.state.counts) {
    const [appId = '', on = ''] = key.split(' ')
    if (appId !== account.appId || on > day || on < latest || counts.follows.size === 0) continue
    latest = on
    followers = counts.followers
  }
  return followers
}

/** Weeks go by their Monday, months by their first day; only the days asked for are counted. */
function periods(
  name: string,
  startOf: (day: string) => string,
  rows: (start: string, counts: Pick<DayCounts, 'messages'>) => Fields[],
): ApiRoute {
  return {
    method: 'POST',
    path: `/datacube/${name}`,
    needs: 'datacube',
    run({ world, account, json }) {
      const { days, delayed } = readRange(world, json(), 30)
      const starts = [...new Set(days.map(startOf))]
      const list = starts.flatMap((start) => {
        const inside = days.filter((day) => startOf(day) === start)
        return rows(start, joinMessages(inside.map((day) => countsOf(world, account.appId, day))))
      })
      return { list, is_delay: delayed }
    },
  }
}

function mondayOf(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() - ((noon.getUTCDay() + 6) % 7))
  return noon.toISOString().slice(0, 10)
}

function firstOf(day: string): string {
  return `${day.slice(0, 7)}-01`
}
