import { afterAll, beforeAll, expect, test } from 'vitest'
import { APP_ID, type Setup, START, setUp } from '../testing/setup.ts'

let world: Setup
beforeAll(async () => {
  world = await setUp()
})
afterAll(() => world.close())

test('users as the SDK sees them: without name and picture, with what the account added', async () => {
  const { api, openid } = world
  await api.updateRemark(openid, '常来')
  const { tag } = await api.createTags('街道')
  await api.batchTagging([openid], tag.id)
  expect(await api.getUser(openid)).toMatchObject({
    subscribe: 1,
    openid,
    nickname: '',
    remark: '常来',
    subscribe_time: START / 1000,
    subscribe_scene: 'ADD_SCENE_SEARCH',
    tagid_list: [tag.id],
  })
  expect(await api.getUsersFromTag(tag.id)).toMatchObject({ count: 1, data: { openid: [openid] } })
  expect(await api.getTags()).toMatchObject({
    tags: [
      { id: 2, name: '星标组', count: 0 },
      { id: tag.id, name: '街道', count: 1 },
    ],
  })
  await api.deleteTag(tag.id)
  expect(await api.getIdList(openid)).toEqual({ tagid_list: [] })
})

test('lists go on behind next_openid', async () => {
  const second = world.sandbox.createPerson({ name: '演示市民乙' })
  await world.sandbox.follow(second.id, APP_ID)
  const rest = await world.api.getFollowers(world.openid)
  const openid = world.sandbox.openidOf(second.id, APP_ID)
  expect(rest).toMatchObject({
    total: 2,
    count: 1,
    data: { openid: [openid] },
    next_openid: openid,
  })
  expect(await world.api.getFollowers(openid)).toMatchObject({
    total: 2,
    count: 0,
    next_openid: '',
  })
})

test('who left is known by openid only, and who never came not at all', async () => {
  const guest = world.sandbox.createPerson({ name: '演示市民丙' })
  const openid = world.sandbox.openidOf(guest.id, APP_ID)
  await expect(world.api.getUser(openid)).rejects.toMatchObject({ code: 40003 })
  await world.sandbox.follow(guest.id, APP_ID)
  await world.sandbox.unfollow(guest.id, APP_ID)
  expect(await world.api.getUser(openid)).toEqual({ subscribe: 0, openid })
})

test.each([
  ['/cgi-bin/tags/create', { tag: { name: '' } }, 45157],
  ['/cgi-bin/tags/create', { tag: { name: '星标组' } }, 45157],
  ['/cgi-bin/tags/create', { tag: { name: '超'.repeat(11) } }, 45158],
  ['/cgi-bin/tags/update', { tag: { id: 2, name: '新' } }, 45058],
  ['/cgi-bin/tags/update', { tag: { id: 999, name: '新' } }, 45159],
  ['/cgi-bin/tags/members/batchtagging', { openid_list: [], tagid: 2 }, 40032],
  ['/cgi-bin/tags/members/batchtagging', { openid_list: ['oNobody'], tagid: 2 }, 40003],
  ['/cgi-bin/user/info/batchget', { user_list: [] }, 40032],
])('%s %j is refused with %i', async (path, body, errcode) => {
  expect(await world.call(path, body)).toMatchObject({ errcode })
})

test('a message of somebody on the blacklist is not pushed', async () => {
  const { sandbox, operator, openid, person } = world
  const list = { openid_list: [openid] }
  await world.call('/cgi-bin/tags/members/batchblacklist', list)
  expect(await world.call('/cgi-bin/tags/members/getblacklist', {})).toMatchObject({ total: 1 })
  operator.received.length = 0
  expect(await sandbox.say(person, APP_ID, '喂')).toMatchObject({ outcome: 'lost' })
  expect(operator.received).toHaveLength(0)
  await world.call('/cgi-bin/tags/members/batchunblacklist', list)
  expect(await sandbox.say(person, APP_ID, '喂')).toMatchObject({ outcome: 'answered' })
})

test('an account without the right is told 48001', async () => {
  world.sandbox.updateAccount(APP_ID, { withheld: ['users'] })
  await expect(world.api.getFollowers()).rejects.toMatchObject({ code: 48001 })
  world.sandbox.updateAccount(APP_ID, { withheld: [] })
})
