import { test } from 'vitest'
import type { Client } from '../../client/client.ts'
import { activity, datacube } from '../../index.ts'
import { checkAsking, checkStopped, post } from '../testing.ts'

const DAY = { begin_date: '2026-03-01', end_date: '2026-03-01' }

test.each([
  ...(
    [
      ['getarticleread', datacube.getArticleRead],
      ['getarticleshare', datacube.getArticleShare],
      ['getbizsummary', datacube.getBizSummary],
      ['getarticletotaldetail', datacube.getArticleTotalDetail],
      ['getusersummary', activity.getUserSummary],
      ['getusercumulate', activity.getUserCumulate],
    ] as const
  ).map(([name, act]) =>
    post(`/datacube/${name}`, DAY, (c) => act(c, DAY), { list: [] }, { list: [] }),
  ),
  post('/datacube/getupstreammsg', DAY, (c) => activity.getUpstreamMessages(c, 'day', DAY)),
  post('/datacube/getupstreammsghour', DAY, (c) => activity.getUpstreamMessages(c, 'hour', DAY)),
  post('/datacube/getupstreammsgdist', DAY, (c) => activity.getUpstreamDistribution(c, 'day', DAY)),
  post('/datacube/getupstreammsgdistweek', DAY, (c) =>
    activity.getUpstreamDistribution(c, 'week', DAY),
  ),
  post('/datacube/getinterfacesummary', DAY, (c) => activity.getInterfaceSummary(c, 'day', DAY)),
  post('/datacube/getinterfacesummaryhour', DAY, (c) =>
    activity.getInterfaceSummary(c, 'hour', DAY),
  ),
])('$asks', checkAsking)

test.each<[string, (client: Client) => unknown]>([
  [
    'two days of readers',
    (client) => datacube.getArticleRead(client, { ...DAY, end_date: '2026-03-02' }),
  ],
  [
    '31 days of the account',
    (client) => datacube.getBizSummary(client, { ...DAY, end_date: '2026-03-31' }),
  ],
  [
    'a span backwards',
    (client) => datacube.getBizSummary(client, { ...DAY, end_date: '2026-02-28' }),
  ],
  [
    '30 February',
    (client) =>
      datacube.getArticleRead(client, { begin_date: '2026-02-30', end_date: '2026-02-30' }),
  ],
  [
    'a day in words',
    (client) => datacube.getArticleRead(client, { begin_date: 'today', end_date: 'today' }),
  ],
])('stops %s before it is sent', (_name, act) => checkStopped(act))
