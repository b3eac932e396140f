import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMenuDraft } from '#modules/accounts/index.ts'
import { readConfig } from '#platform/config/index.ts'
import { testDirectory } from '#test/database.ts'
import { demoPassword } from './demo/index.ts'
import { type Demo, openDemo } from './open-demo.ts'

let demo: Demo
beforeAll(async () => {
  demo = await openDemo(readConfig('start', { PORT: '0', LOG_LEVEL: 'silent' }, testDirectory()))
}, 60_000)
afterAll(() => demo.stop())

/** What this test reads of any answer. */
interface Told {
  csrfToken: string
  followers: { accountId: string; followerId: string }[]
  accounts: { accountId: string; hasCode: boolean }[]
  erasureId: string
  state: string
  error: { code: string }
}

/** A demo person in a browser of their own. */
async function signIn(signInName: string) {
  const send = async (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: unknown,
  ) => {
    const answer = await fetch(`${demo.address}${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { cookies: answer.headers.getSetCookie(), body: (await answer.json()) as Told }
  }
  const opened = await send('POST', '/api/session', {}, { signInName, password: demoPassword })
  const headers = {
    cookie: opened.cookies[0]?.split(';')[0] ?? '',
    'x-csrf-token': opened.body.csrfToken,
  }
  return {
    get: async (path: string) => (await send('GET', path, headers)).body,
    post: async (path: string, body: unknown) => (await send('POST', path, headers, body)).body,
  }
}

describe('the demo', { timeout: 30_000 }, () => {
  it('has two people for what takes two: one asks for an erasure, the other approves', async () => {
    const [lead, deputy] = [await signIn('lead'), await signIn('deputy')]
    const { followers } = await lead.get('/api/followers')
    const { accountId, followerId } = followers[0] ?? {}
    const reason = '本人书面申请'
    const asked = await lead.post(`/api/followers/${accountId}/${followerId}/erasures`, { reason })
    const decision = `/api/erasures/${accountId}/${asked.erasureId}/decision`
    const approve = { approve: true, reason: '核对无误' }
    expect((await lead.post(decision, approve)).error.code).toBe('ERASURE_NEEDS_ANOTHER')
    expect((await deputy.post(decision, approve)).state).toBe('approved')
  })

  it('leads from the menu to citizens’ pages by way of the platform', async () => {
    const { db } = demo.running.platform.database
    for (const { accountId } of demo.accounts) {
      const { buttons } = await findMenuDraft(db, accountId)
      const links = JSON.stringify(buttons).match(/https?:[^"]+/g) ?? []
      expect(links).toHaveLength(4)
      for (const link of links) {
        expect(link).toContain(`${demo.address}/api/m/enter?account=${accountId}&to=%2Fm%2F`)
        const answer = await fetch(link, { redirect: 'manual' })
        expect(answer.headers.get('location')).toContain('/connect/oauth2/authorize?')
      }
    }
  })

  it('shows a code of every account to anybody', async () => {
    const answer = await fetch(`${demo.address}/api/m/accounts`)
    const { accounts } = (await answer.json()) as Told
    expect(accounts).toHaveLength(demo.accounts.length)
    for (const { accountId, hasCode } of accounts) {
      expect(hasCode).toBe(true)
      const picture = await fetch(`${demo.address}/api/m/accounts/${accountId}/code`)
      expect(await picture.text()).toContain('<svg')
    }
  })
})
