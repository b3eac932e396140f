import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSandbox } from '../sandbox.ts'
import { PNG } from '../testing/samples.ts'
import { APP_ID, SECRET, START, setUp } from '../testing/setup.ts'
import { readSnapshot } from './snapshot.ts'

test('a platform goes on after a restart: people, chats, tokens, media and what was under way', async () => {
  const stateFile = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.json')
  const first = await setUp({ stateFile })
  await first.sandbox.say(first.person, APP_ID, '关机前')
  const { media_id } = await first.api.uploadMedia(PNG, 'image', 'a.png', 'image/png')
  const token = await first.token()
  await first.api.massSendText('明早停水', [first.openid, 'oNobody'])
  await first.sandbox.close()
  expect(readdirSync(`${stateFile}.blobs`)).toHaveLength(1)

  const second = createSandbox({ stateFile, now: () => new Date(START) })
  const origin = await second.listen(0)
  const got = await fetch(`${origin}/cgi-bin/media/get?access_token=${token}&media_id=${media_id}`)
  expect(Buffer.from(await got.arrayBuffer())).toEqual(PNG)
  await second.settle()
  const texts = second
    .chat(first.person, APP_ID)
    .messages.map(({ body }) => 'text' in body && body.text)
  expect(texts.slice(0, 1).concat(texts.slice(-1))).toEqual(['关机前', '明早停水'])
  expect(second.accounts()[0]?.secret).toBe(SECRET)
  await second.close()
  await first.operator.close()
})

test('a snapshot in memory is taken back whole', async () => {
  const world = await setUp()
  await world.sandbox.say(world.person, APP_ID, '一')
  const before = world.sandbox.snapshot()
  await world.sandbox.say(world.person, APP_ID, '二')
  await world.sandbox.clock.advance(3_600_000)
  world.sandbox.restore(before)
  expect(world.sandbox.chat(world.person, APP_ID).messages).toHaveLength(1)
  expect(world.sandbox.clock.ms()).toBe(START)
  expect(world.sandbox.snapshot()).toBe(before)
  await world.close()
})

test('what is no snapshot is refused', () => {
  expect(() => readSnapshot('nonsense')).toThrow()
  expect(() => readSnapshot('7')).toThrow('the snapshot is no object')
})
