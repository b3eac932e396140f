import { randomUUID } from 'node:crypto'
import { createSandbox, type Sandbox } from '@minqiao/sandbox'
import { template } from '@minqiao/wechat'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Account, clientOf, ensureAccount } from '#modules/accounts/index.ts'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { type Supervised, startSupervised } from './testing/supervised.ts'

let sandbox: Sandbox
let it: Supervised
let center: TestClient
let account: Account
let templateId: string
const fields = { thing1: '事项{{number}}', phrase2: '{{state}}', time3: '{{at}}' }

beforeAll(async () => {
  sandbox = createSandbox({})
  it = await startSupervised({ WECHAT_API_URL: await sandbox.listen(0) })
  center = await it.staff(it.center, 'answering-lead')
  const random = randomUUID().replaceAll('-', '')
  const made = sandbox.createAccount({
    name: '演示市发布',
    appId: `wx${random.slice(0, 16)}`,
    username: `gh_${random.slice(0, 12)}`,
    secret: random,
  })
  account = await ensureAccount(it.server.ctx(), {
    agencyId: it.center.agencyId,
    name: made.name,
    originalId: made.username,
    appId: made.appId,
    kind: 'service',
    verified: true,
    mode: 'safe',
    secret: made.secret,
  })
  const client = await clientOf(it.server.platform, account.accountId)
  templateId = await template.add(client, '43210', [])
})
afterAll(async () => {
  await it.close()
  await sandbox.close()
})

const path = () => `/api/cases/notice-templates/${account.accountId}`

/** A follower with a case of theirs, and no reply window. */
async function asker() {
  const personId = sandbox.createPerson({ name: '演示市民' }).id
  await sandbox.follow(personId, account.appId)
  const openId = sandbox.openidOf(personId, account.appId)
  const followerId = uuidv7()
  const row = { accountId: account.accountId, openId, followerId, at: it.server.clock.now() }
  const { db } = it.server.platform.database
  await sql`select touch_followers(${JSON.stringify([row])}::jsonb)`.execute(db)
  const found = await it.received({ account_id: account.accountId, follower_id: followerId })
  await it.move(found, 'admit')
  await it.server.runJobs()
  const { rows } = await sql<{ state: string; via: string }>`select state, via
    from case_deliveries where case_id = ${found.case_id} and about = 'admitted'`.execute(db)
  const notices = sandbox.ledger
    .deliveries(personId, { appId: account.appId })
    .flatMap(({ message: { body } }) => (body.type === 'notice' ? [body] : []))
  return { found, delivery: rows[0], notices }
}

describe('progress outside the reply window', () => {
  test('stays on the page while the account has no template', async () => {
    expect((await center.get(path())).body).toEqual({ templateId: '', fields: {} })
    const { delivery, notices } = await asker()
    expect(delivery).toEqual({ state: 'kept', via: 'page' })
    expect(notices).toEqual([])
  })

  test('comes by the template, with the page and nothing of the matter', async () => {
    expect((await center.put(path(), { templateId, fields })).status).toBe(200)
    expect((await center.get(path())).body).toEqual({ templateId, fields })
    const { found, delivery, notices } = await asker()
    expect(delivery).toEqual({ state: 'delivered', via: 'template' })
    expect(notices).toMatchObject([
      { url: `http://mq.test/m/cases/${found.case_id}?account=${account.accountId}` },
    ])
    expect(JSON.stringify(notices)).toContain('已受理')
    expect(JSON.stringify(notices)).not.toContain('路灯')
  })

  test('that the platform refuses stays on the page', async () => {
    await center.put(path(), { templateId: 'no-such-template', fields })
    expect((await asker()).delivery).toEqual({ state: 'kept', via: 'page' })
  })

  test('is configured by whoever may, in their own scope, with fields that are some', async () => {
    const agent = await it.staff(it.center, 'answering-staff')
    expect((await agent.get(path())).body.error.code).toBe('PERMISSION_DENIED')
    const far = await it.staff(it.elsewhere, 'answering-lead')
    expect((await far.put(path(), { templateId, fields })).body.error.code).toBe(
      'ACCOUNT_NOT_FOUND',
    )
    expect((await center.put(path(), { templateId, fields: {} })).status).toBe(400)
  })
})
