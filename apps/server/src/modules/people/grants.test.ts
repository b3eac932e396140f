import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '#platform/transaction.ts'
import type { TestClient } from '#test/client.ts'
import { ensureAgency, ensureGrant, ensureStaff } from './index.ts'
import { goodPassword, type PeopleServer, startPeople, type Tree } from './people-fixture.ts'

let server: PeopleServer
let tree: Tree
let security: TestClient

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
  security = await server.holder('security-administrator', tree.root)
})
afterAll(() => server.close())

const grant = (client: TestClient, staffId: string, role: string, agencyId = tree.left) =>
  client.post(`/api/staff/${staffId}/grants`, { role, agencyId })

const traces = async (table: 'events' | 'audit', name: string, staffId: string) => {
  const { db } = server.platform.database
  const { rows } =
    table === 'events'
      ? await sql`select payload from events where name = ${name}
          and payload ->> 'staffId' = ${staffId}`.execute(db)
      : await sql`select details from audit_entries where action = ${name}
          and subject_id = ${staffId}`.execute(db)
  return rows.length
}

describe('granting', () => {
  it('gives and takes a role, and both are on record and told of', async () => {
    const { staffId } = await server.person(tree.left)
    const granted = await grant(security, staffId, 'answering-staff')
    expect(granted.status).toBe(201)
    expect(granted.body).toMatchObject({
      role: 'answering-staff',
      agencyId: tree.left,
      agencyName: '教育局',
    })
    expect((await grant(security, staffId, 'answering-staff')).body.error.code).toBe('ROLE_HELD')
    const url = `/api/staff/${staffId}/grants/${granted.body.grantId}`
    expect((await security.delete(url)).status).toBe(204)
    expect((await security.delete(url)).body.error.code).toBe('GRANT_NOT_FOUND')
    for (const name of ['staff.role-granted', 'staff.role-revoked']) {
      expect(await traces('events', name, staffId)).toBe(1)
      expect(await traces('audit', name, staffId)).toBe(1)
    }
  })

  it('works at once and ends at once in a session that is open', async () => {
    const person = await server.person(tree.left)
    const browser = server.browser()
    await browser.signIn(person)
    expect((await browser.send('GET', '/api/staff')).status).toBe(403)
    const granted = await grant(security, person.staffId, 'supervisor')
    expect((await browser.send('GET', '/api/staff')).status).toBe(200)
    await security.delete(`/api/staff/${person.staffId}/grants/${granted.body.grantId}`)
    expect((await browser.send('GET', '/api/staff')).status).toBe(403)
  })

  it('is for security administrators alone', async () => {
    const { staffId } = await server.person(tree.left)
    for (const role of [
      'system-administrator',
      'audit-administrator',
      'supervisor',
      'answering-lead',
    ] as const) {
      const other = await server.holder(role, tree.root)
      expect((await grant(other, staffId, 'answering-staff')).body.error.code).toBe(
        'PERMISSION_DENIED',
      )
    }
    expect((await grant(server.anonymous(), staffId, 'supervisor')).status).toBe(401)
  })

  it('is not for oneself, in either direction', async () => {
    const person = await server.person(tree.root, {
      role: 'security-administrator',
      secondFactorExempt: true,
    })
    const browser = server.browser()
    const { roles } = (await browser.signIn(person)).body.staff
    expect(roles).toHaveLength(1)
    const url = `/api/staff/${person.staffId}/grants`
    const wanted = { role: 'supervisor', agencyId: tree.root }
    expect((await browser.send('POST', url, wanted)).body.error.code).toBe('ROLE_TO_ONESELF')
    const [own] = (await browser.send('GET', `/api/staff/${person.staffId}`)).body.grants
    const revoked = await browser.send('DELETE', `${url}/${own.grantId}`)
    expect(revoked.body.error.code).toBe('ROLE_TO_ONESELF')
  })

  it('refuses unknown roles, disabled people and agencies that are out of sight', async () => {
    const { staffId } = await server.person(tree.left)
    expect((await grant(security, staffId, 'king')).status).toBe(400)
    expect((await grant(security, staffId, 'toString')).status).toBe(400)
    const other = await server.tree()
    expect((await grant(security, staffId, 'supervisor', other.root)).status).toBe(404)
    const manager = await server.holder('system-administrator', tree.root)
    await manager.post(`/api/staff/${staffId}/disable`)
    expect((await grant(security, staffId, 'supervisor')).body.error.code).toBe('STAFF_DISABLED')
  })
})

describe('the three administrators', () => {
  it('exclude one another, over whichever agencies', async () => {
    const { staffId } = await server.person(tree.left)
    expect((await grant(security, staffId, 'audit-administrator')).status).toBe(201)
    for (const role of ['system-administrator', 'security-administrator'])
      expect((await grant(security, staffId, role, tree.right)).body.error.code).toBe(
        'ROLE_EXCLUSIVE',
      )
    expect((await grant(security, staffId, 'audit-administrator', tree.right)).status).toBe(201)
  })

  it('exclude one another in a race', async () => {
    for (let round = 0; round < 3; round++) {
      const { staffId } = await server.person(tree.left)
      const roles = ['system-administrator', 'security-administrator', 'audit-administrator']
      const answers = await Promise.all(
        [...roles, ...roles].map((role) => grant(security, staffId, role)),
      )
      expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1)
      const { rows } = await sql<{ role: string }>`
        select role from role_grants where staff_id = ${staffId}`.execute(
        server.platform.database.db,
      )
      expect(rows).toHaveLength(1)
    }
  })
})

describe('the first security administrator', () => {
  it('is appointed by a system administrator only while there is none', async () => {
    const manager = await server.holder('system-administrator', tree.root)
    const [one, two] = [await server.person(tree.left), await server.person(tree.left)]
    const { db } = server.platform.database
    // The test database is shared: others’ grants step aside for a moment.
    await sql`update role_grants set role = 'aside' where role = 'security-administrator'`.execute(
      db,
    )
    const appoint = (staffId: string) =>
      manager.post(`/api/staff/${staffId}/appoint-security-administrator`, { agencyId: tree.root })
    const answers = await Promise.all([appoint(one.staffId), appoint(two.staffId)])
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([201, 409])
    const refused = answers.find((answer) => answer.status === 409)
    expect(refused?.body.error.code).toBe('SECURITY_ADMINISTRATOR_EXISTS')
    await sql`update role_grants set role = 'security-administrator' where role = 'aside'`.execute(
      db,
    )
  })
})

describe('what the system itself makes sure of', () => {
  it('is there once, and keeps to the same rules', async () => {
    const ctx = server.ctx()
    const wanted = { parentId: tree.root, name: '热线中心', kind: 'institution' } as const
    const [agencyId, again] = [await ensureAgency(ctx, wanted), await ensureAgency(ctx, wanted)]
    expect(again).toBe(agencyId)
    const person = {
      agencyId,
      name: '演示·管理员',
      signInName: `ensured${Date.now()}`,
      password: goodPassword,
      mustChangePassword: false,
    }
    const staffId = await ensureStaff(ctx, person)
    expect(await ensureStaff(ctx, { ...person, password: 'another-kumquat-1' })).toBe(staffId)
    expect((await server.browser().signIn(person)).status).toBe(200)
    await ensureGrant(ctx, { staffId, role: 'supervisor', agencyId })
    await ensureGrant(ctx, { staffId, role: 'supervisor', agencyId })
    expect(await traces('events', 'staff.role-granted', staffId)).toBe(1)
    await ensureGrant(ctx, { staffId, role: 'system-administrator', agencyId })
    await expect(
      ensureGrant(ctx, { staffId, role: 'audit-administrator', agencyId }),
    ).rejects.toMatchObject({ code: 'ROLE_EXCLUSIVE' })
    const weak = { ...person, signInName: `weak${Date.now()}`, password: 'password1234' }
    await expect(ensureStaff(ctx, weak)).rejects.toMatchObject({ code: 'PASSWORD_TOO_WEAK' })
  })

  it('is not a way round for people, and exempts nobody in production', async () => {
    const { staffId } = await server.person(tree.left)
    const actor = security.staff
    if (!actor) throw new Error('no actor')
    const asPerson = createContext(server.platform, { actor, requestId: 'test' })
    await expect(
      ensureGrant(asPerson, { staffId, role: 'supervisor', agencyId: tree.left }),
    ).rejects.toMatchObject({ code: 'PERMISSION_DENIED' })
    const { platform } = server
    const serving = { ...platform, config: { ...platform.config, mode: 'serve' as const } }
    const ctx = createContext(serving, {
      actor: { kind: 'system', id: 'start' },
      requestId: 'test',
    })
    await expect(
      ensureStaff(ctx, {
        agencyId: tree.left,
        name: '演示·管理员',
        signInName: `exempt${Date.now()}`,
        password: goodPassword,
        mustChangePassword: false,
        secondFactorExempt: true,
      }),
    ).rejects.toThrow('exempt')
  })
})
