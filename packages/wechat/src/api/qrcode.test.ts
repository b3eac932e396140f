import { expect, test } from 'vitest'
import type { Client } from '../client/client.ts'
import { createRig } from '../client/testing.ts'
import { qrcode } from '../index.ts'
import { checkAsking, checkStopped, post } from './testing.ts'

test.each([
  post(
    '/cgi-bin/qrcode/create',
    {
      expire_seconds: 600,
      action_name: 'QR_STR_SCENE',
      action_info: { scene: { scene_str: 'hall' } },
    },
    (c) => qrcode.createTemporary(c, { scene_str: 'hall' }, 600),
  ),
  post(
    '/cgi-bin/qrcode/create',
    { action_name: 'QR_LIMIT_SCENE', action_info: { scene: { scene_id: 12 } } },
    (c) => qrcode.createPermanent(c, { scene_id: 12 }),
  ),
])('$asks', checkAsking)

test.each<[string, (client: Client) => unknown]>([
  ['a code for 31 days', (client) => qrcode.createTemporary(client, { scene_id: 1 }, 2_678_400)],
  [
    'a permanent number too large',
    (client) => qrcode.createPermanent(client, { scene_id: 100_001 }),
  ],
  ['a scene without text', (client) => qrcode.createPermanent(client, { scene_str: '' })],
])('stops %s before it is sent', (_name, act) => checkStopped(act))

test('the picture is at the address of the platform', () => {
  const { client } = createRig()
  expect(qrcode.showUrl(client, 'a b+')).toBe(
    'https://mp.weixin.qq.com/cgi-bin/showqrcode?ticket=a+b%2B',
  )
})
