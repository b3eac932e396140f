import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uuidv7 } from '#platform/db/index.ts'
import type { TestClient } from '#test/client.ts'
import { findAgency, loadRegions } from './index.ts'
import { type PeopleServer, startPeople, type Tree } from './people-fixture.ts'

let server: PeopleServer
let tree: Tree
let manager: TestClient

beforeAll(async () => {
  server = await startPeople()
  tree = await server.tree()
  manager = await server.holder('system-administrator', tree.root)
  await loadRegions(server.ctx())
})
afterAll(() => server.close())

const pathOf = async (agencyId: string) =>
  (await findAgency(server.platform.database.db, agencyId))?.path

const create = (parentId: string, name: string, more: object = {}) =>
  manager.post('/api/agencies', { parentId, name, kind: 'department', ...more })

describe('the tree', () => {
  it('is shown depth first, neighbours by pinyin, tops without what stands above them', async () => {
    const own = await server.tree()
    const admin = await server.holder('system-administrator', own.root)
    const { agencies, isCut } = (await admin.get('/api/agencies')).body
    expect(isCut).toBe(false)
    expect(
      agencies.map((one: { name: string; level: number }) => [one.level, one.name]).slice(1),
    ).toEqual([
      [1, '教育局'],
      [2, '第一小学'],
      [1, '水务局'],
    ])
    const below = await server.holder('supervisor', own.left)
    const seen = (await below.get('/api/agencies')).body.agencies
    expect(seen.map((one: { agencyId: string }) => one.agencyId)).toEqual([own.left, own.leftChild])
    expect(seen[0]).toMatchObject({ parentId: null, level: 0 })
    expect(JSON.stringify(seen)).not.toContain(own.root)
  })

  it('is searched by name, pinyin and initials, within the scope', async () => {
    const own = await server.tree()
    const admin = await server.holder('supervisor', own.left)
    const found = async (q: string) =>
      (await admin.get(`/api/agencies/search?q=${encodeURIComponent(q)}`)).body.agencies.map(
        (one: { name: string }) => one.name,
      )
    expect(await found('小学')).toEqual(['第一小学'])
    expect(await found('jiaoyu')).toEqual(['教育局'])
    expect(await found('jyj')).toEqual(['教育局'])
    expect(await found('水务')).toEqual([])
    expect(await found('%')).toEqual([])
    expect(await found('_')).toEqual([])
  })
})

describe('creating and changing', () => {
  it('creates with region and short name, and records it', async () => {
    const answer = await create(tree.left, ' 招生 办公室 ', {
      shortName: '招办',
      regionCode: '330106',
    })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      name: '招生 办公室',
      shortName: '招办',
      kind: 'department',
      regionCode: '330106',
      state: 'active',
    })
    const { agencyId } = answer.body
    expect(await pathOf(agencyId)).toBe(`${await pathOf(tree.left)}${agencyId}/`)
    const { rows } = await sql`select 1 from audit_entries where action = 'agency.created'
      and subject_id = ${agencyId}`.execute(server.platform.database.db)
    expect(rows).toHaveLength(1)
    const changed = await manager.patch(`/api/agencies/${agencyId}`, {
      name: '招生办公室',
      kind: 'institution',
      regionCode: null,
    })
    expect(changed.body).toMatchObject({
      name: '招生办公室',
      shortName: '招办',
      kind: 'institution',
      regionCode: null,
    })
  })

  it('refuses a namesake beside, not elsewhere', async () => {
    expect((await create(tree.root, '城管局')).status).toBe(201)
    expect((await create(tree.root, '城管局')).body.error.code).toBe('AGENCY_NAME_TAKEN')
    expect((await create(tree.left, '城管局')).status).toBe(201)
    const both = await Promise.all([create(tree.root, '园林局'), create(tree.root, '园林局')])
    expect(both.map((answer) => answer.status).toSorted()).toEqual([201, 409])
  })

  it.each([
    [{ name: '局' }, 'AGENCY_NAME_INVALID'],
    [{ name: '民政局', regionCode: '999999' }, 'REGION_NOT_FOUND'],
    [{ name: '民政局', regionCode: '33' }, 'INPUT_INVALID'],
    [{ name: '民政局', kind: 'ministry' }, 'INPUT_INVALID'],
    [{ name: '民政局', path: '/' }, 'INPUT_INVALID'],
    [{ name: '民政局', parentId: 'nobody' }, 'AGENCY_NOT_FOUND'],
  ])('refuses %j with %s', async (more, code) => {
    expect((await create(tree.root, '民政局', more)).body.error.code).toBe(code)
  })

  it('lets nobody found a second top', async () => {
    const answer = await manager.post('/api/agencies', {
      parentId: null,
      name: '另一棵树',
      kind: 'government',
    })
    expect(answer.status).toBe(400)
  })
})

describe('moving', () => {
  const move = (agencyId: string, parentId: string) =>
    manager.post(`/api/agencies/${agencyId}/move`, { parentId })

  it('takes the subtree, its people and their roles along', async () => {
    const person = await server.person(tree.leftChild, { role: 'supervisor' })
    const from = await pathOf(tree.left)
    expect((await move(tree.left, tree.right)).status).toBe(200)
    const to = `${await pathOf(tree.right)}${tree.left}/`
    expect(await pathOf(tree.left)).toBe(to)
    expect(await pathOf(tree.leftChild)).toBe(`${to}${tree.leftChild}/`)
    const rightHead = await server.holder('supervisor', tree.right)
    expect((await rightHead.get(`/api/staff/${person.staffId}`)).status).toBe(200)
    const { rows } = await sql<{ payload: object }>`select payload from events
      where name = 'agency.moved' and payload ->> 'agencyId' = ${tree.left}`.execute(
      server.platform.database.db,
    )
    expect(rows.map((row) => row.payload)).toEqual([{ agencyId: tree.left, from, to }])
    expect((await move(tree.left, tree.root)).status).toBe(200)
  })

  it('refuses a cycle', async () => {
    for (const parent of [tree.left, tree.leftChild])
      expect((await move(tree.left, parent)).body.error.code).toBe('AGENCY_CYCLE')
  })

  it('refuses the cycle that two moves at once would make', async () => {
    const own = await server.tree()
    const admin = await server.holder('system-administrator', own.root)
    const move = (agencyId: string, parentId: string) =>
      admin.post(`/api/agencies/${agencyId}/move`, { parentId })
    const answers = await Promise.all([move(own.left, own.right), move(own.right, own.leftChild)])
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409])
    const { rows } = await sql<{ path: string }>`select path from agencies
      where path like ${`%${own.root}%`}`.execute(server.platform.database.db)
    for (const { path } of rows)
      expect(new Set(path.split('/')).size).toBe(path.split('/').length - 1)
  })

  it('refuses a namesake at the new place, a tree too deep, and what lies outside', async () => {
    const one = (await create(tree.right, '第一小学')).body.agencyId
    expect((await move(one, tree.left)).body.error.code).toBe('AGENCY_NAME_TAKEN')
    let bottom = tree.right
    for (let level = 3; level <= 12; level++)
      bottom = (await create(bottom, `第${level}层`)).body.agencyId
    expect((await create(bottom, '太深了')).body.error.code).toBe('AGENCY_TOO_DEEP')
    expect((await move(tree.left, bottom)).body.error.code).toBe('AGENCY_TOO_DEEP')
    const other = await server.tree()
    expect((await move(other.left, tree.root)).body.error.code).toBe('AGENCY_NOT_FOUND')
    expect((await move(tree.left, other.root)).body.error.code).toBe('AGENCY_NOT_FOUND')
  })
})

describe('disabling', () => {
  const set = (agencyId: string, verb: 'disable' | 'enable') =>
    manager.post(`/api/agencies/${agencyId}/${verb}`)

  it('waits until nobody is left, and gives the name free', async () => {
    const { agencyId } = (await create(tree.root, '撤并局')).body
    const child = (await create(agencyId, '下属科')).body.agencyId
    const person = await server.person(child)
    const refused = await set(agencyId, 'disable')
    expect(refused.body.error).toMatchObject({
      code: 'AGENCY_NOT_EMPTY',
      details: { agencies: 1, staff: 1 },
    })
    await manager.patch(`/api/staff/${person.staffId}`, { agencyId: tree.root })
    expect((await set(child, 'disable')).body.state).toBe('disabled')
    expect((await set(agencyId, 'disable')).body.state).toBe('disabled')
    expect((await set(agencyId, 'disable')).status).toBe(200)
    expect((await set(child, 'enable')).body.error.code).toBe('AGENCY_DISABLED')
    expect((await create(tree.root, '撤并局')).status).toBe(201)
    expect((await set(agencyId, 'enable')).body.error.code).toBe('AGENCY_NAME_TAKEN')
    for (const [url, body] of [
      ['/api/agencies', { parentId: agencyId, name: '新科室', kind: 'other' }],
      [
        '/api/staff',
        { agencyId, name: '甲', signInName: `d${uuidv7()}`.slice(0, 30), start: 'password' },
      ],
      [`/api/agencies/${tree.left}/move`, { parentId: agencyId }],
    ] as const)
      expect((await manager.post(url, body)).body.error.code).toBe('AGENCY_DISABLED')
  })
})

describe('regions', () => {
  const found = async (query: string) =>
    (await manager.get(`/api/regions?${query}`)).body.regions.map(
      (one: { name: string }) => one.name,
    )

  it('are loaded once, fast', async () => {
    const { db } = server.platform.database
    await sql`update region_edition set edition = 'old'`.execute(db)
    const started = performance.now()
    expect(await loadRegions(server.ctx())).toBeGreaterThan(3300)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(await loadRegions(server.ctx())).toBe(0)
  })

  it('that a new edition does not have are marked, and come back', async () => {
    const { db } = server.platform.database
    await sql`insert into regions values ('990000', null, 'province', '旧省', 'jiu sheng',
      ' jiusheng js 990000', '/990000/', null) on conflict do nothing`.execute(db)
    await sql`update regions set withdrawn_at = now() where region_code = '330106'`.execute(db)
    await sql`update region_edition set edition = 'old'`.execute(db)
    await loadRegions(server.ctx())
    expect((await manager.get('/api/regions/990000')).body.region.isWithdrawn).toBe(true)
    expect((await manager.get('/api/regions/330106')).body.region.isWithdrawn).toBe(false)
    expect(await found('q=jiusheng')).toEqual([])
  })

  it('are found by name, pinyin, initials and code, the higher level first', async () => {
    expect(await found(`q=${encodeURIComponent('杭州')}`)).toContain('杭州市')
    expect((await found('q=hangzhou'))[0]).toBe('杭州市')
    expect(await found('q=shanxian')).toContain('单县')
    expect((await found('q=3301'))[0]).toBe('杭州市')
    expect(await found('q=xihu&level=county&parent=330000')).toEqual(['西湖区'])
    expect(await found('q=%25')).toEqual([])
  })

  it('are listed below one another, with those above', async () => {
    expect(await found('')).toHaveLength(34)
    expect(await found('parent=330000')).toContain('杭州市')
    expect(await found('parent=110000')).toContain('朝阳区')
    const one = (await manager.get('/api/regions/330106')).body
    expect(one.ancestors.map((region: { name: string }) => region.name)).toEqual([
      '浙江省',
      '杭州市',
    ])
    expect((await manager.get('/api/regions/123456')).body.error.code).toBe('REGION_NOT_FOUND')
    expect((await manager.get("/api/regions/1'--")).status).toBe(400)
  })
})
