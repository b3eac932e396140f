import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWayIn, type Place, type WayIn } from './testing/way-in.ts'

let it: WayIn
let place: Place
beforeAll(async () => {
  it = await openWayIn()
  place = await it.account()
})
afterAll(() => it.close())

const list = async (query: string) =>
  (await it.server.anonymous().get(`/api/m/accounts?${query}`)).body
const managerOf = ({ agencyPath }: Place) =>
  it.server.as({ grants: [{ role: 'system-administrator', agencyPath }] })

test('anybody sees what is harmless of an account, and nothing else', async () => {
  const { accountId, name, alias } = place.account
  expect(await list(`search=${encodeURIComponent(name)}`)).toEqual({
    accounts: [{ accountId, name, alias, agency: place.agencyName, hasCode: false }],
    next: null,
  })
  expect((await list(`account=${accountId}`)).accounts).toHaveLength(1)
  expect(await list('account=nobody')).toEqual({ accounts: [], next: null })
})

test('pages follow each other without a gap', async () => {
  await it.account()
  await it.account()
  const first = await list('limit=2')
  expect(first.accounts).toHaveLength(2)
  const [{ accountId }] = (await list(`limit=1&after=${first.next}`)).accounts
  expect(accountId > first.next).toBe(true)
})

test('an account that is paused is not there', async () => {
  const other = await it.account()
  const manager = await managerOf(other)
  const { accountId } = other.account
  const paused = await manager.put(`/api/accounts/${accountId}/state`, {
    state: 'paused',
    reason: '整改期间',
  })
  expect(paused.status).toBe(200)
  expect((await list(`account=${accountId}`)).accounts).toEqual([])
  const entered = await it.phone('nobody').open(`/api/m/enter?account=${accountId}`)
  expect(entered.at).toContain('/m/refused?why=account')
})

test('shows the code that was made for public pages, and no other', async () => {
  const { accountId } = place.account
  const picture = () => it.server.anonymous().get(`/api/m/accounts/${accountId}/code`)
  expect((await picture()).body.error.code).toBe('QR_CODE_NOT_FOUND')
  const manager = await managerOf(place)
  const make = (scene: string) =>
    manager.post(`/api/accounts/${accountId}/qr-codes`, { kind: 'permanent', scene, place: '大厅' })
  expect((await make('hall')).status).toBe(201)
  expect((await list(`account=${accountId}`)).accounts[0].hasCode).toBe(false)
  expect((await make('public-page')).status).toBe(201)
  expect((await list(`account=${accountId}`)).accounts[0].hasCode).toBe(true)
  const shown = await picture()
  expect(shown.headers['content-type']).toBe('image/svg+xml')
  expect(shown.body).toContain('<svg')
})
