import type { Account } from '../accounts/account.ts'
import { refuse } from '../errors/platform-error.ts'
import { type Fields, fieldsAt, numberAt, textAt, textsAt } from '../http/fields.ts'
import { followerByOpenid, followersOf } from '../people/followers.ts'
import { FIRST_TAG_ID, type Tag, tagsOf } from '../people/tags.ts'
import { nextNumber, type World } from '../world/world.ts'
import { type ApiRoute, OK } from './route.ts'
import { presentPage } from './user.ts'

const TAGS = 100
const NAME_BYTES = 30
const BATCH = 50
const TAGS_A_USER = 20
const FANS_OF_A_DELETABLE_TAG = 100_000

export const tagApis: ApiRoute[] = [
  {
    method: 'POST',
    path: '/cgi-bin/tags/create',
    daily: 1000,
    needs: 'users',
    run({ world, account, json }) {
      const tags = tagsOf(world, account.appId)
      const name = readName(tags, textAt(fieldsAt(json(), 'tag'), 'name'))
      if (tags.size >= TAGS) refuse(45056)
      const id = nextNumber(world, `tag ${account.appId}`, FIRST_TAG_ID - 1)
      tags.set(id, { id, name })
      return { tag: { id, name } }
    },
  },
  {
    method: 'ANY',
    path: '/cgi-bin/tags/get',
    daily: 1000,
    needs: 'users',
    run({ world, account }) {
      const tags = [...tagsOf(world, account.appId).values()]
      return {
        tags: tags.map((tag) => ({ ...tag, count: withTag(world, account, tag.id).length })),
      }
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/update',
    daily: 1000,
    needs: 'users',
    run({ world, account, json }) {
      const wanted = fieldsAt(json(), 'tag')
      const tag = ownTag(world, account, wanted)
      tag.name = readName(tagsOf(world, account.appId), textAt(wanted, 'name'), tag.id)
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/delete',
    daily: 1000,
    needs: 'users',
    run({ world, account, json }) {
      const tag = ownTag(world, account, fieldsAt(json(), 'tag'))
      const fans = withTag(world, account, tag.id)
      if (fans.length > FANS_OF_A_DELETABLE_TAG) refuse(45057)
      for (const fan of fans) fan.tagIds = fan.tagIds.filter((id) => id !== tag.id)
      tagsOf(world, account.appId).delete(tag.id)
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/user/tag/get',
    needs: 'users',
    run({ world, account, json }) {
      const body = json()
      const tag = anyTag(world, account, numberAt(body, 'tagid'))
      const { total: _total, ...page } = presentPage(
        withTag(world, account, tag.id),
        textAt(body, 'next_openid'),
      )
      return page
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/batchtagging',
    needs: 'users',
    run({ world, account, json }) {
      const { tag, followers } = readBatch(world, account, json())
      const full = followers.some(
        (one) => one.tagIds.length >= TAGS_A_USER && !one.tagIds.includes(tag.id),
      )
      if (full) refuse(45059)
      for (const one of followers) if (!one.tagIds.includes(tag.id)) one.tagIds.push(tag.id)
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/members/batchuntagging',
    needs: 'users',
    run({ world, account, json }) {
      const { tag, followers } = readBatch(world, account, json())
      for (const one of followers) one.tagIds = one.tagIds.filter((id) => id !== tag.id)
      return OK
    },
  },
  {
    method: 'POST',
    path: '/cgi-bin/tags/getidlist',
    needs: 'users',
    run: ({ world, account, json }) => ({
      tagid_list: followerByOpenid(world, account, json().openid).tagIds,
    }),
  },
]

function readName(tags: Map<number, Tag>, name: string, own?: number): string {
  if (name === '' || [...tags.values()].some((tag) => tag.name === name && tag.id !== own))
    refuse(45157)
  return Buffer.byteLength(name) > NAME_BYTES ? refuse(45158) : name
}

function ownTag(world: World, account: Account, wanted: Fields): Tag {
  const id = numberAt(wanted, 'id')
  if (id < FIRST_TAG_ID) refuse(45058)
  return anyTag(world, account, id)
}

function anyTag(world: World, account: Account, id: number): Tag {
  return tagsOf(world, account.appId).get(id) ?? refuse(45159)
}

function withTag(world: World, account: Account, id: number) {
  return [...followersOf(world, account.appId).values()].filter(
    (one) => one.subscribed && one.tagIds.includes(id),
  )
}

function readBatch(world: World, account: Account, body: Fields) {
  const openids = textsAt(body, 'openid_list')
  if (openids.length === 0 || openids.length > BATCH) refuse(40032)
  const tag = anyTag(world, account, numberAt(body, 'tagid'))
  const followers = openids.map((openid) => {
    const follower = followerByOpenid(world, account, openid)
    return follower.subscribed ? follower : refuse(49003)
  })
  return { tag, followers }
}
