import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import { startTestServer, type TestServer } from '#test/harness.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ modules: [] })
})
afterAll(() => server.close())

const administrator = (agencyPath = '/root/') =>
  server.as({ grants: [{ role: 'system-administrator', agencyPath }] })
const auditor = (agencyPath: string) =>
  server.as({ grants: [{ role: 'audit-administrator', agencyPath }] })

describe('the keys', () => {
  it('are wrapped anew and begun anew by an administrator, and what they sealed still opens', async () => {
    const { vault } = server.platform
    const purpose = `planted.p${uuidv7().replaceAll('-', '')}`
    const sealed = await vault.seal(purpose, '1', '秘密')
    const index = await vault.blindIndex(purpose, 'x')
    const client = await administrator()
    server.clock.advance(1)
    const answer = await client.post('/api/vault/rotate')
    expect(answer.body).toMatchObject({ unreadable: 0, rotated: expect.arrayContaining([purpose]) })
    expect(await vault.open(purpose, '1', sealed)).toBe('秘密')
    expect(await vault.needsReseal(sealed)).toBe(true)
    expect(await vault.blindIndex(purpose, 'x')).toBe(index)
    const { keys } = (await client.get('/api/vault/keys')).body
    const own = keys.filter((key: { purpose: string }) => key.purpose === purpose)
    expect(own.map((key: { retiredAt: string | null }) => key.retiredAt === null)).toEqual([
      true,
      false,
    ])
    expect(JSON.stringify(keys)).not.toContain('wrapped')
    const noted = await (await auditor('/root/')).get('/api/audit?action=keys.rotated&limit=1')
    expect(noted.body.entries[0]).toMatchObject({ actorId: client.staff?.id })
  })

  it('that were rotated by half before the process was killed are rotated by the next', async () => {
    const { vault } = server.platform
    const purposes = ['a', 'b'].map((part) => `planted.p${uuidv7().replaceAll('-', '')}${part}`)
    const sealed = await Promise.all(purposes.map((purpose) => vault.seal(purpose, '1', '秘密')))
    const needs = () => Promise.all(sealed.map((text) => vault.needsReseal(text)))
    server.clock.advance(1)
    const client = await administrator()
    const [first = ''] = purposes
    const { rotateDataKey } = vault
    vault.rotateDataKey = async (purpose) => {
      if (purpose === first) throw new Error('killed')
      return rotateDataKey(purpose)
    }
    expect((await client.post('/api/vault/rotate')).status).toBe(500)
    vault.rotateDataKey = rotateDataKey
    const actsOf = async () => {
      const { body } = await (await auditor('/root/')).get(`/api/audit?actor=${client.staff?.id}`)
      return body.entries.map(({ action }: { action: string }) => action)
    }
    expect(await actsOf()).toEqual(['keys.rotation-begun'])
    expect(await needs()).toEqual([false, false])
    expect((await client.post('/api/vault/rotate')).body.rotated).toEqual(
      expect.arrayContaining(purposes),
    )
    expect(await actsOf()).toEqual(['keys.rotated', 'keys.rotation-begun', 'keys.rotation-begun'])
    expect(await needs()).toEqual([true, true])
    for (const [at, purpose] of purposes.entries())
      expect(await vault.open(purpose, '1', sealed[at] ?? '')).toBe('秘密')
  })

  it('are nobody else’s', async () => {
    for (const client of [await administrator('/root/office/'), await auditor('/root/')]) {
      expect((await client.get('/api/vault/keys')).status).toBe(403)
      expect((await client.post('/api/vault/rotate')).status).toBe(403)
    }
  })
})
