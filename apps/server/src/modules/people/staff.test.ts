import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { findStaffActor, listAgencyNames, listStaffNames, staffWhoMay } from './index.ts'
import { type PeopleServer, startPeople, type Tree } from './people-fixture.ts'

let server: PeopleServer
let tree: Tree
let manager: TestClient

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
  manager = await server.holder('system-administrator', tree.root)
})
afterAll(() => server.close())

const signInName = () => `staff${uuidv7().slice(-12)}`
const create = (more: object = {}) =>
  manager.post('/api/staff', {
    agencyId: tree.left,
    name: '演示·坐席丙',
    signInName: signInName(),
    start: 'invitation',
    ...more,
  })

describe('the register', () => {
  it('seals the telephone number and shows it masked', async () => {
    const answer = await create({ phone: '138-0000-1234' })
    expect(answer.body.staff.phone).toBe('138****1234')
    const { staffId } = answer.body.staff
    const { rows } = await sql<{ text: string }>`
      select staff::text as text from staff where staff_id = ${staffId}`.execute(
      server.platform.database.db,
    )
    expect(rows[0]?.text).not.toContain('1380000')
    const url = `/api/staff/${staffId}`
    expect((await manager.get(`${url}/phone`)).body).toEqual({ phone: '13800001234' })
    const read = await sql`select 1 from audit_entries where action = 'staff.phone-read'
      and subject_id = ${staffId}`.execute(server.platform.database.db)
    expect(read.rows).toHaveLength(1)
    expect((await manager.patch(url, { phone: '0571-8800 1234' })).body.phone).toBe('0571****1234')
    expect((await manager.patch(url, { name: '演示·坐席丁' })).body.phone).toBe('0571****1234')
    expect((await manager.patch(url, { phone: null })).body.phone).toBeNull()
    expect((await manager.get(`${url}/phone`)).body.error.code).toBe('PHONE_NOT_FOUND')
  })

  it('finds people by name, pinyin, initials, sign-in name and telephone', async () => {
    const own = await server.tree()
    const admin = await server.holder('system-administrator', own.root)
    const add = (name: string, phone: string) =>
      admin.post('/api/staff', {
        agencyId: own.left,
        name,
        phone,
        signInName: signInName(),
        start: 'password',
      })
    const people = [await add('单小明', '13800005678'), await add('重小庆', '13900005678')]
    const names = people.map((answer) => answer.body.staff.signInName)
    const found = async (q: string) =>
      (await admin.get(`/api/staff?q=${encodeURIComponent(q)}`)).body.staff.map(
        (one: { name: string }) => one.name,
      )
    expect(await found('小明')).toEqual(['单小明'])
    expect(await found('shan xiao')).toEqual(['单小明'])
    expect(await found('SXM')).toEqual(['单小明'])
    expect(await found(names[1])).toEqual(['重小庆'])
    expect(await found('138 0000 5678')).toEqual(['单小明'])
    expect(await found('13800005679')).toEqual([])
    expect(await found('%')).toEqual([])
    expect(await found(' ')).toHaveLength(2)
    expect((await admin.get(`/api/staff?agencyId=${own.right}`)).body.staff).toEqual([])
    expect((await admin.get(`/api/staff?agencyId=${own.root}`)).body.staff).toHaveLength(2)
    const direct = async (agencyId: string) =>
      (await admin.get(`/api/staff?direct=true&agencyId=${agencyId}`)).body.staff
    expect(await direct(own.root)).toEqual([])
    expect(await direct(own.left)).toHaveLength(2)
    expect((await admin.get('/api/staff?direct=true')).body.error.code).toBe('INPUT_INVALID')
  })

  it('goes through pages in the order of pinyin, each person once', async () => {
    const own = await server.tree()
    const admin = await server.holder('system-administrator', own.root)
    const names = ['张一', '阿二', '曾三', '李四', '李四', '王五', '赵六']
    for (const name of names) await server.person(own.left, { name })
    const seen: string[] = []
    const ids = new Set<string>()
    let after: string | null = ''
    do {
      const { body } = await admin.get(`/api/staff?limit=2${after && `&after=${after}`}`)
      for (const one of body.staff) {
        seen.push(one.name)
        ids.add(one.staffId)
      }
      after = body.after
    } while (after !== null)
    expect(seen).toEqual(['阿二', '李四', '李四', '王五', '曾三', '张一', '赵六'])
    expect(ids.size).toBe(7)
    for (const cursor of ['x', 'bnVsbA', 'WzEsMl0', 'e30'])
      expect((await admin.get(`/api/staff?after=${cursor}`)).body.error.code).toBe('INPUT_INVALID')
  })

  it.each([
    [{ name: ' ' }, 'STAFF_NAME_INVALID'],
    [{ signInName: 'a b' }, 'SIGN_IN_NAME_INVALID'],
    [{ phone: '110' }, 'PHONE_INVALID'],
    [{ agencyId: 'nobody' }, 'AGENCY_NOT_FOUND'],
    [{ start: 'nothing' }, 'INPUT_INVALID'],
    [{ state: 'active' }, 'INPUT_INVALID'],
    [{ secondFactorExempt: true }, 'INPUT_INVALID'],
  ])('refuses %j with %s', async (more, code) => {
    expect((await create(more)).body.error.code).toBe(code)
  })

  it('gives a sign-in name to one person, however it is written', async () => {
    const name = signInName()
    const both = await Promise.all([
      create({ signInName: name }),
      create({ signInName: name.toUpperCase() }),
    ])
    expect(both.map((answer) => answer.status).toSorted()).toEqual([201, 409])
    expect((await create({ signInName: name })).body.error.code).toBe('SIGN_IN_NAME_TAKEN')
  })

  it('moves a person to another agency', async () => {
    const { staffId } = (await create()).body.staff
    const moved = await manager.patch(`/api/staff/${staffId}`, { agencyId: tree.right })
    expect(moved.body).toMatchObject({ agencyId: tree.right, agencyName: '水务局' })
    const leftHead = await server.holder('supervisor', tree.left)
    expect((await leftHead.get(`/api/staff/${staffId}`)).status).toBe(404)
  })
})

describe('disabling', () => {
  it('ends sessions at once, is told of, and keeps the roles', async () => {
    const person = await server.person(tree.left, { role: 'answering-staff' })
    const browser = server.browser()
    await browser.signIn(person)
    const url = `/api/staff/${person.staffId}`
    expect((await manager.post(`${url}/disable`)).body.state).toBe('disabled')
    expect((await manager.post(`${url}/disable`)).status).toBe(200)
    expect((await browser.send('GET', '/api/session')).body.stage).toBe('none')
    const { db } = server.platform.database
    expect(await findStaffActor(db, person.staffId)).toBeUndefined()
    const { rows } = await sql`select 1 from events where name = 'staff.disabled'
      and payload ->> 'staffId' = ${person.staffId}`.execute(db)
    expect(rows).toHaveLength(1)
    for (const [way, body] of [
      ['reset-password', { start: 'password' }],
      ['reset-password', { start: 'invitation' }],
    ] as const)
      expect((await manager.post(`${url}/${way}`, body)).body.error.code).toBe('STAFF_DISABLED')
    expect((await manager.post(`${url}/enable`)).body.state).toBe('active')
    expect((await findStaffActor(db, person.staffId))?.grants).toHaveLength(1)
    // Enabling a person does not wake the sessions they had.
    expect((await browser.send('GET', '/api/session')).body.stage).toBe('none')
    expect((await server.browser().signIn(person)).status).toBe(200)
  })

  it('is not for oneself, nor for somebody with a role beyond one’s scope', async () => {
    const self = await server.person(tree.root, {
      role: 'system-administrator',
      secondFactorExempt: true,
    })
    const browser = server.browser()
    await browser.signIn(self)
    const own = `/api/staff/${self.staffId}`
    for (const [way, body] of [
      ['disable', undefined],
      ['reset-password', { start: 'password' }],
    ] as const)
      expect((await browser.send('POST', `${own}/${way}`, body)).body.error.code).toBe(
        'STAFF_ONESELF',
      )

    const person = await server.person(tree.left)
    const security = await server.holder('security-administrator', tree.root)
    await security.post(`/api/staff/${person.staffId}/grants`, {
      role: 'supervisor',
      agencyId: tree.root,
    })
    const local = await server.holder('system-administrator', tree.left)
    const url = `/api/staff/${person.staffId}`
    for (const [way, body] of [
      ['disable', undefined],
      ['reset-password', { start: 'password' }],
    ] as const)
      expect((await local.post(`${url}/${way}`, body)).body.error.code).toBe('STAFF_BEYOND_SCOPE')
    expect((await local.get(url)).body.grants).toEqual([])
    const supervisors = async (client: TestClient) =>
      (await client.get(`/api/staff?role=supervisor&agencyId=${tree.left}`)).body.staff.map(
        (one: { staffId: string }) => one.staffId,
      )
    expect(await supervisors(local)).not.toContain(person.staffId)
    expect(await supervisors(manager)).toContain(person.staffId)
    expect((await manager.get(url)).body.grants).toHaveLength(1)
  })
})

describe('the door', () => {
  it('knows who may do something for an agency', async () => {
    const own = await server.tree()
    const { db } = server.platform.database
    const above = await server.person(own.root, { name: '张一', role: 'answering-lead' })
    const here = await server.person(own.left, { name: '阿二', role: 'answering-staff' })
    const reader = await server.person(own.left, { name: '王五', role: 'supervisor' })
    const beside = await server.person(own.right, { role: 'answering-staff' })
    const gone = await server.person(own.left, { role: 'answering-staff' })
    const admin = await server.holder('system-administrator', own.root)
    await admin.post(`/api/staff/${gone.staffId}/disable`)
    const path = (await findStaffActor(db, here.staffId))?.agencyPath ?? ''
    const may = await staffWhoMay(db, 'inbox.answer', path)
    expect(may.map((one) => one.staffId)).toEqual([here.staffId, above.staffId])
    expect(may[0]).toEqual({
      staffId: here.staffId,
      name: '阿二',
      agencyId: own.left,
      agencyName: '教育局',
    })
    const names = await listStaffNames(db, [here.staffId, reader.staffId, gone.staffId, 'nobody'])
    expect([...names.values()]).toEqual(expect.arrayContaining(['阿二', '王五']))
    expect(names.size).toBe(3)
    expect([...(await listAgencyNames(db, [own.left, 'nobody'])).values()]).toEqual(['教育局'])
    expect(beside.staffId).not.toBe(here.staffId)
  })

  it('gives an actor with the paths of their roles', async () => {
    const person = await server.person(tree.left, { role: 'answering-lead' })
    const actor = await findStaffActor(server.platform.database.db, person.staffId)
    expect(actor).toMatchObject({ kind: 'staff', id: person.staffId, agencyId: tree.left })
    expect(actor?.grants).toEqual([{ role: 'answering-lead', agencyPath: actor?.agencyPath }])
    expect(await findStaffActor(server.platform.database.db, 'nobody')).toBeUndefined()
  })
})
