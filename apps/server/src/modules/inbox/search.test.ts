import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '#modules/accounts/index.ts'
import { type Db, uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { mostReadOf } from './rules/index.ts'
import { morning, receive, rowsOf } from './testing/pushes.ts'
import { type Setup, setUp } from './testing/setup.ts'
import { searchMessages } from './views/search.ts'

let it: Setup
let account: Account
let agent: TestClient
beforeAll(async () => {
  it = await setUp()
  account = await it.account(it.east)
  agent = await it.staff(it.east, 'answering-staff')
  for (const [n, text] of said.entries())
    await receive(
      db(),
      rowsOf(account.accountId, [
        { open: `oPerson${n % 3}`, at: morning + n, body: { content: text } },
      ]),
    )
})
afterAll(() => it.close())

const db = (): Db => it.server.platform.database.db
const said = [
  '社保卡补办要带什么材料？',
  '请问社保窗口几点下班',
  '补办身份证',
  'Ｗｉ－Ｆｉ密码是多少',
  '您好',
  '路灯坏了，路上很黑！',
  '我要投诉：物业 乱收费',
  '😀😀',
]
const search = async (words: string, query = '') => {
  const { body } = await agent.get(`/api/inbox/search?words=${encodeURIComponent(words)}${query}`)
  return body.hits.map((hit: { text: string }) => hit.text) as string[]
}

describe('search', () => {
  test.each<[string, number[]]>([
    ['社保', [1, 0]],
    ['补办', [2, 0]],
    ['社保卡补办', [0]],
    ['社保补办', []],
    ['社保 补办', [0]],
    ['补办　社保', [0]],
    ['带什么材料？', [0]],
    ['wifi', [3]],
    ['WI-FI', [3]],
    ['好', [4]],
    ['您', [4]],
    ['黑', [5]],
    ['路灯坏了路上', [5]],
    ['物业乱收费', [6]],
    ['😀', [7]],
    ['没有人说过的话', []],
    ["'); drop table messages; --", []],
    ["' & | ! :* \\", []],
    ['%', []],
    ['？！', []],
  ])('for %j finds %j, newest first', async (words, found) => {
    expect(await search(words)).toEqual(found.map((n) => said[n]))
  })

  test('answers with the conversations of what it found', async () => {
    const { body } = await agent.get(`/api/inbox/search?words=${encodeURIComponent('社保')}`)
    const ids = body.hits.map((hit: { conversationId: string }) => hit.conversationId)
    const shown = body.conversations.map((one: { conversationId: string }) => one.conversationId)
    expect(new Set(shown)).toEqual(new Set(ids))
    expect(body.hits[0]).toMatchObject({
      accountId: account.accountId,
      direction: 'in',
      at: expect.stringMatching(/Z$/),
    })
  })

  test('goes on page by page', async () => {
    const { body } = await agent.get(`/api/inbox/search?words=${encodeURIComponent('办')}&limit=1`)
    expect(body.hits).toHaveLength(1)
    const rest = await search('办', `&before=${body.hits[0].messageId}`)
    expect([body.hits[0].text, ...rest]).toEqual([said[2], said[0]])
  })

  test('is of one account when it is named', async () => {
    const other = await it.account(it.east)
    expect(await search('社保', `&accountId=${other.accountId}`)).toEqual([])
    expect(await search('社保', `&accountId=${account.accountId}`)).toHaveLength(2)
  })

  test.each(['', `words=${'长'.repeat(61)}`, 'words=%E5%A5%BD&limit=101'])(
    'refuses %j',
    async (query) => {
      expect((await agent.get(`/api/inbox/search?${query}`)).status).toBe(400)
    },
  )

  test('finds what staff wrote, and no events', async () => {
    const citizen = await it.citizen(account, '请问怎么走')
    await agent.post(`${citizen.url}/messages`, { text: '乘十二路公交到政务中心' })
    expect(await search('十二路公交')).toEqual(['乘十二路公交到政务中心'])
    expect(await search('subscribe')).toEqual([])
  })
})

describe('search in a large inbox', () => {
  const accounts = [uuidv7(), uuidv7(), uuidv7()]
  const edge = mostReadOf(accounts.length)
  const total = 4 * edge
  const idOf = (n: number) => {
    const clock = (1_700_000_000_000 + n * 1000).toString(16).padStart(12, '0')
    return `${clock.slice(0, 8)}-${clock.slice(8)}-7000-8000-${String(n).padStart(12, '0')}`
  }
  /** A third of all is frequent; each thousandth is rare; one, at the beginning, is single. */
  const textOf = (n: number) =>
    `${n % 3 === 0 ? '停水' : '停电'}${n % 1000 === 7 ? '井盖丢失' : ''}${n === 5 ? '铁路桥洞' : ''}`

  beforeAll(async () => {
    const ids = Array.from({ length: total }, (_none, n) => idOf(n))
    // Half of all in one account, most of the rest in another.
    const owners = ids.map((_id, n) => accounts[n % 2 === 0 ? 0 : n % 16 === 1 ? 2 : 1])
    const texts = ids.map((_id, n) => textOf(n))
    await sql`insert into messages (account_id, message_id, conversation_id, direction, kind, text,
        at, folded)
      select a, i, 'c', 'in', 'text', t, ${it.clock.now()}, search_text(t)
      from unnest(${owners}::text[], ${ids}::text[], ${texts}::text[]) as row(a, i, t)`.execute(
      db(),
    )
  })

  const find = (words: string, accountIds = accounts, before?: string, limit = 30) =>
    searchMessages(db(), { accountIds, words, before, limit })
  const places = (hits: { messageId: string }[]) =>
    hits.map((hit) => Number(hit.messageId.slice(-12)))
  /** The newest places of which something holds, by looking at each. */
  const newest = (holds: (n: number) => boolean, limit = 30, below = total) =>
    Array.from({ length: below }, (_none, n) => below - 1 - n)
      .filter(holds)
      .slice(0, limit)

  test('finds the newest of what is frequent', async () => {
    expect(places(await find('停水'))).toEqual(newest((n) => n % 3 === 0))
  })

  test('finds all of what is rare, over the edge of what is read one by one', async () => {
    expect(places(await find('井盖丢失'))).toEqual(newest((n) => n % 1000 === 7))
    expect(places(await find('丢'))).toEqual(newest((n) => n % 1000 === 7))
  })

  test('finds what is single and old', async () => {
    expect(places(await find('铁路桥'))).toEqual([5])
    expect(places(await find('停电 桥洞'))).toEqual([5])
  })

  test('of a few accounts finds nothing of the others', async () => {
    const [, , small = ''] = accounts
    const isSmall = (n: number) => n % 16 === 1
    expect(places(await find('停水', [small]))).toEqual(newest((n) => isSmall(n) && n % 3 === 0))
    expect(places(await find('井盖', [small]))).toEqual(newest((n) => isSmall(n) && n % 1000 === 7))
    expect(await find('停水', [])).toEqual([])
  })

  test('goes on behind any place', async () => {
    for (const below of [total - 40, edge + 3, 1500, 3]) {
      expect(places(await find('停水', accounts, idOf(below)))).toEqual(
        newest((n) => n % 3 === 0, 30, below),
      )
      expect(places(await find('井盖', accounts, idOf(below), 3))).toEqual(
        newest((n) => n % 1000 === 7, 3, below),
      )
    }
  })

  test('finds over all the years, the newest first', async () => {
    const old = accounts[0] ?? ''
    const years = [2010, 2014, 2014, 2019, 2021, 2022, 2022].map((year, n) => {
      const clock = Date.UTC(year, n, 1).toString(16).padStart(12, '0')
      return `${clock.slice(0, 8)}-${clock.slice(8)}-7000-8000-00000000000${n}`
    })
    await sql`insert into messages (account_id, message_id, conversation_id, direction, kind, text,
        at, folded)
      select ${old}, i, 'c', 'in', 'text', '古槐树倒伏', ${it.clock.now()}, '古槐树倒伏'
      from unnest(${years}::text[]) i`.execute(db())
    expect(places(await find('槐树'))).toEqual([6, 5, 4, 3, 2, 1, 0])
    expect(places(await find('槐'))).toEqual([6, 5, 4, 3, 2, 1, 0])
    expect(places(await find('古槐 倒伏', accounts, undefined, 3))).toEqual([6, 5, 4])
    expect(places(await find('槐树', accounts, years[4], 3))).toEqual([3, 2, 1])
    expect(await find('槐树古')).toEqual([])
    expect(await find('槐树', accounts.slice(1))).toEqual([])
  })

  test('finds the newest though all was said in one moment', async () => {
    const crowded = uuidv7()
    const ids = Array.from({ length: mostReadOf(1) + 500 }, (_none, n) => {
      const place = String(n).padStart(12, '0')
      return `018bcfe5-6800-7000-8000-${place}`
    })
    await sql`insert into messages (account_id, message_id, conversation_id, direction, kind, text,
        at, folded)
      select ${crowded}, i, 'c', 'in', 'text', '暴雨', ${it.clock.now()}, '暴雨'
      from unnest(${ids}::text[]) i`.execute(db())
    const [last] = await find('暴雨', [crowded], undefined, 1)
    expect(last?.messageId).toBe(ids.at(-1))
    const [first] = await find('暴雨', [crowded], ids[1], 1)
    expect(first?.messageId).toBe(ids[0])
  })
})
