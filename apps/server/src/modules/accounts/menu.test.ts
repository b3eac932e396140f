import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Setup, setUp } from './testing/setup.ts'

let it: Setup
beforeAll(async () => {
  it = await setUp()
})
afterAll(() => it.close())

const editor = () => it.staff(it.east, 'answering-lead')
const menuOf = (name: string) => [
  { name, type: 'click', key: 'hello' },
  {
    name: '服务',
    subButtons: [{ name: '网上办事', type: 'view', url: 'https://gov.test/a?b=1&c=2' }],
  },
]

describe('the draft', () => {
  test('is saved half finished, with faults and their places', async () => {
    const { accountId } = await it.account(it.east)
    const client = await editor()
    const saved = await client.put(`/api/accounts/${accountId}/menu`, {
      buttons: [{ name: '政务公开' }, { name: '一二三四五', type: 'click', key: 'k' }],
      revision: 0,
    })
    expect(saved.body).toMatchObject({
      revision: 1,
      faults: [
        { at: [0], field: 'type', severity: 'error' },
        { at: [1], field: 'name', severity: 'warning' },
      ],
      preview: [{ name: '政务公开' }, { name: '一二三四…' }],
    })
    const checked = await client.post(`/api/accounts/${accountId}/menu/check`, {
      buttons: saved.body.buttons,
    })
    expect(checked.body.faults).toEqual(saved.body.faults)
  })

  test('of somebody who did not see the last change is refused', async () => {
    const { accountId } = await it.account(it.east)
    const client = await editor()
    const save = (revision: number) =>
      client.put(`/api/accounts/${accountId}/menu`, { buttons: menuOf('问候'), revision })
    expect((await save(0)).status).toBe(200)
    expect(await save(0)).toMatchObject({
      status: 409,
      body: { error: { code: 'STATE_CONFLICT' } },
    })
    expect((await save(1)).body.revision).toBe(2)
  })

  test('belongs to who may edit menus, in their agencies', async () => {
    const { accountId } = await it.account(it.east)
    const reader = await it.staff(it.east, 'answering-staff')
    expect((await reader.get(`/api/accounts/${accountId}/menu`)).status).toBe(403)
    const stranger = await it.staff(it.west, 'answering-lead')
    const answer = await stranger.put(`/api/accounts/${accountId}/menu`, {
      buttons: menuOf('问候'),
      revision: 0,
    })
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'ACCOUNT_NOT_FOUND' } } })
  })
})

describe('pushing', () => {
  async function drafted(name = '问候') {
    const account = await it.account(it.east)
    const client = await editor()
    const url = `/api/accounts/${account.accountId}/menu`
    await client.put(url, { buttons: menuOf(name), revision: 0 })
    return { ...account, client, url }
  }

  test('reaches the platform, is kept as a version, and can be restored', async () => {
    const { appId, client, url } = await drafted()
    const first = await client.post(`${url}/push`, { revision: 1 })
    expect(first.body).toMatchObject({ version: 1, state: 'live', pushedBy: client.staff?.id })
    expect(it.sandbox.ledger.calls({ appId, api: '/cgi-bin/menu/create' })[0]?.request).toEqual({
      button: [
        { type: 'click', name: '问候', key: 'hello' },
        {
          name: '服务',
          sub_button: [{ type: 'view', name: '网上办事', url: 'https://gov.test/a?b=1&c=2' }],
        },
      ],
    })
    await client.put(url, { buttons: menuOf('您好'), revision: 1 })
    await client.post(`${url}/push`, { revision: 2 })
    const { versions } = (await client.get(`${url}/versions`)).body
    expect(versions.map((one: { state: string }) => one.state)).toEqual(['live', 'replaced'])
    expect((await client.post(`${url}/fetch`)).body).toMatchObject({ version: 2, conditional: 0 })

    const restored = await client.post(`${url}/versions/1/restore`, { revision: 2 })
    expect(restored.body).toMatchObject({ revision: 3, restores: 1, buttons: menuOf('问候') })
    const third = await client.post(`${url}/push`, { revision: 3 })
    expect(third.body).toMatchObject({ version: 3, restores: 1, state: 'live' })
    const missing = await client.post(`${url}/versions/9/restore`, { revision: 3 })
    expect(missing.body.error.code).toBe('MENU_VERSION_NOT_FOUND')
  })

  test('a menu that breaks the rules does not leave', async () => {
    const { appId, client, url } = await drafted()
    await client.put(url, { buttons: [{ name: '办事' }], revision: 1 })
    const answer = await client.post(`${url}/push`, { revision: 2 })
    expect(answer).toMatchObject({
      status: 422,
      body: { error: { code: 'MENU_INVALID', details: { faults: [{ at: [0], field: 'type' }] } } },
    })
    expect(it.sandbox.ledger.calls({ appId, api: '/cgi-bin/menu/create' })).toHaveLength(0)
  })

  test('a draft that was changed meanwhile is not pushed unseen', async () => {
    const { client, url } = await drafted()
    expect((await client.post(`${url}/push`, { revision: 0 })).body.error.code).toBe(
      'STATE_CONFLICT',
    )
  })

  test('a refusal is told in words and kept with the version', async () => {
    const { appId, client, url } = await drafted()
    it.sandbox.updateAccount(appId, { withheld: ['menu'] })
    const answer = await client.post(`${url}/push`, { revision: 1 })
    expect(answer).toMatchObject({
      status: 422,
      body: {
        error: {
          code: 'PLATFORM_REFUSED',
          details: { errcode: 48001, hint: { zh: expect.any(String) } },
        },
      },
    })
    const { versions } = (await client.get(`${url}/versions`)).body
    expect(versions[0]).toMatchObject({ state: 'failed', errcode: 48001 })
  })

  test('an outcome that is not known is looked up before anything else', async () => {
    const { appId, client, url } = await drafted()
    it.sandbox.misbehave({ api: '/cgi-bin/menu/create', appId, fault: { kind: 'garbage' } })
    const answer = await client.post(`${url}/push`, { revision: 1 })
    expect(answer.body.error.code).toBe('PLATFORM_UNREACHABLE')
    expect((await client.get(`${url}/versions`)).body.versions[0].state).toBe('unknown')
    const found = await client.post(`${url}/fetch`)
    const settled = (await client.get(`${url}/versions`)).body.versions[0].state
    expect(settled).toBe(found.body.buttons.length > 0 ? 'live' : 'failed')
    expect((await client.post(`${url}/push`, { revision: 1 })).body.state).toBe('live')
  })

  test('only one push of an account is under way', async () => {
    const { appId, client, url } = await drafted()
    it.sandbox.misbehave({ api: '/cgi-bin/menu/create', appId, fault: { kind: 'delay', ms: 300 } })
    const answers = await Promise.all(
      [1, 2, 3].map(() => client.post(`${url}/push`, { revision: 1 })),
    )
    const codes = answers.map(({ status, body }) => (status === 200 ? 'live' : body.error.code))
    expect(codes.sort()).toEqual(['MENU_PUSH_RUNNING', 'MENU_PUSH_RUNNING', 'live'])
  })
})
