import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PlatformError } from '../errors/platform-error.ts'
import { APP_ID, type Setup, START, setUp } from '../testing/setup.ts'
import { grantReplies, spendReply } from './grants.ts'
import type { Follower } from './person.ts'

let world: Setup
beforeEach(async () => {
  world = await setUp()
  // The follow at the start opened a window of one minute.
  await world.sandbox.clock.advance(60_000)
})
afterEach(() => world.close())

const HOUR = 3_600_000
const send = () =>
  world.call('/cgi-bin/message/custom/send', {
    touser: world.openid,
    msgtype: 'text',
    text: { content: '您好' },
  })

test('without an open window nothing can be sent: 45015', async () => {
  expect(await send()).toMatchObject({ errcode: 45015 })
})

test('a message opens five in 48 hours, the sixth is 45047', async () => {
  await world.sandbox.say(world.person, APP_ID, '在吗')
  for (let count = 0; count < 5; count++) expect(await send()).toMatchObject({ errcode: 0 })
  expect(await send()).toMatchObject({ errcode: 45047 })
  await world.sandbox.say(world.person, APP_ID, '还在吗')
  expect(await send()).toMatchObject({ errcode: 0 })
})

test('the window of a message closes after 48 hours', async () => {
  await world.sandbox.say(world.person, APP_ID, '在吗')
  await world.sandbox.clock.advance(48 * HOUR - 1)
  expect(await send()).toMatchObject({ errcode: 0 })
  await world.sandbox.clock.advance(1)
  expect(await send()).toMatchObject({ errcode: 45015 })
})

test('a menu click opens three in one minute, and a view none', async () => {
  const { sandbox, person } = world
  await world.api.createMenu({
    button: [
      { type: 'click', name: '咨询', key: 'ASK' },
      { type: 'view', name: '官网', url: 'http://example.com/' },
    ],
  })
  await sandbox.tapMenu(person, APP_ID, [1])
  expect(await send()).toMatchObject({ errcode: 45015 })
  await sandbox.tapMenu(person, APP_ID, [0])
  for (let count = 0; count < 3; count++) expect(await send()).toMatchObject({ errcode: 0 })
  expect(await send()).toMatchObject({ errcode: 45047 })
  await sandbox.clock.advance(60_000)
  expect(await send()).toMatchObject({ errcode: 45015 })
})

test('who has left cannot be reached', async () => {
  await world.sandbox.say(world.person, APP_ID, '在吗')
  await world.sandbox.unfollow(world.person, APP_ID)
  expect(await send()).toMatchObject({ errcode: 45015 })
})

test('whatever happens, no more is sent than was granted', () => {
  const act = fc.oneof(
    fc.record({ grant: fc.constantFrom('message' as const, 'touch' as const) }),
    fc.record({ wait: fc.integer({ min: 0, max: 50 * HOUR }) }),
    fc.constant({ send: true as const }),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const follower = { grants: [] } as unknown as Follower
      let now = START
      const given: { until: number; left: number; kind: string }[] = []
      for (const one of acts) {
        if ('grant' in one) {
          grantReplies(follower, one.grant, now)
          const at = given.findIndex(({ kind }) => kind === one.grant)
          if (at >= 0) given.splice(at, 1)
          const message = one.grant === 'message'
          given.push({
            kind: one.grant,
            until: now + (message ? 48 * HOUR : 60_000),
            left: message ? 5 : 3,
          })
        } else if ('wait' in one) now += one.wait
        else {
          const open = given.filter(({ until }) => until > now)
          const usable = open.filter(({ left }) => left > 0).sort((a, b) => a.until - b.until)[0]
          const wanted = usable ? 0 : open.length > 0 ? 45047 : 45015
          expect(errcodeOf(() => spendReply(follower, now))).toBe(wanted)
          if (usable) usable.left--
        }
      }
    }),
  )
})

function errcodeOf(act: () => void): number {
  try {
    act()
    return 0
  } catch (error) {
    return error instanceof PlatformError ? error.errcode : -1
  }
}
