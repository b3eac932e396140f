import { afterAll, beforeAll, expect, test } from 'vitest'
import { APP_ID, type Setup, START, setUp } from '../testing/setup.ts'

let world: Setup
beforeAll(async () => {
  world = await setUp()
})
afterAll(() => world.close())

async function control(path: string, body?: unknown) {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const answer = await fetch(`${world.origin}/control/${path}`, init)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

test('the sandbox’s methods are called by name, and wait as they do in process', async () => {
  const made = await control('call/createPerson', { args: [{ name: '演示市民乙' }] })
  const { id } = made.body.result as { id: string }
  await control('call/follow', { args: [id, APP_ID] })
  const said = await control('call/say', { args: [id, APP_ID, '在吗'] })
  expect(said.body.result).toMatchObject({ outcome: 'answered', tries: 1 })
  expect((await control('methods')).body).toEqual(expect.arrayContaining(['say', 'misbehave']))
})

test.each([
  ['call/nothing', {}, 404],
  ['call/say', { args: ['nobody', APP_ID, 'x'] }, 400],
  ['clock/advance', { ms: -1 }, 400],
  ['clock/advance', [], 400],
])('%s with %j is %i, saying why', async (path, body, status) => {
  const answer = await control(path, body)
  expect(answer.status).toBe(status)
  expect(answer.body.error).toEqual(expect.any(String))
})

test('the clock moves', async () => {
  expect((await control('clock')).body.now).toBe(new Date(START).toISOString())
  await control('clock/advance', { ms: 60_000 })
  expect((await control('clock')).body.now).toBe(new Date(START + 60_000).toISOString())
})

test('the ledger tells of calls, callbacks and deliveries, without secrets', async () => {
  await world.sandbox.say(world.person, APP_ID, '你好')
  await world.api.sendText(world.openid, '您好')
  await world.sandbox.settle()
  const calls = await control('ledger/calls?api=/cgi-bin/message/custom/send')
  expect(calls.body).toMatchObject([
    { appId: APP_ID, errcode: 0, request: { msgtype: 'text', text: { content: '您好' } } },
  ])
  const all = JSON.stringify((await control('ledger/calls')).body)
  expect(all).not.toContain('sandbox-secret')
  expect(all).not.toContain(await world.token())
  expect((await control(`ledger/deliveries?person=${world.person}`)).body).toMatchObject([
    { source: 'custom', openid: world.openid },
  ])
  const callbacks = (await control('ledger/callbacks')).body as unknown as { kind: string }[]
  expect(callbacks.at(-1)).toMatchObject({ kind: 'text', outcome: 'answered', attempt: 1 })
  const deleted = await fetch(`${world.origin}/control/ledger`, { method: 'DELETE' })
  expect(deleted.status).toBe(200)
  expect((await control('ledger/totals')).body).toEqual({ calls: 0, callbacks: 0, deliveries: 0 })
})
