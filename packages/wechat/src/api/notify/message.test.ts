import { test } from 'vitest'
import type { Client } from '../../client/client.ts'
import { mass } from '../../index.ts'
import { checkAsking, checkStopped, post } from '../testing.ts'

const TEXT = { msgtype: 'text', text: { content: '您好' } } as const

const ONCE = { clientmsgid: 'c-1' }

test.each([
  post(
    '/cgi-bin/message/mass/sendall',
    {
      filter: { is_to_all: false, tag_id: 2 },
      msgtype: 'mpnews',
      mpnews: { media_id: 'D' },
      clientmsgid: 'c-1',
      send_ignore_reprint: 1,
    },
    (c) =>
      mass.sendAll(
        c,
        { is_to_all: false, tag_id: 2 },
        { msgtype: 'mpnews', mpnews: { media_id: 'D' } },
        { ...ONCE, send_ignore_reprint: 1 },
      ),
    { errcode: 0, msg_id: 1000000001, msg_data_id: 2247500001 },
    { msg_id: '1000000001', msg_data_id: '2247500001', repeated: false },
  ),
  post(
    '/cgi-bin/message/mass/send',
    { touser: ['oA', 'oB'], ...TEXT, ...ONCE },
    (c) => mass.sendTo(c, ['oA', 'oB'], TEXT, ONCE),
    { errcode: 45065, errmsg: 'clientmsgid exist', msg_id: 7 },
    { msg_id: '7', msg_data_id: undefined, repeated: true },
  ),
  post('/cgi-bin/message/mass/preview', { towxname: 'demo', ...TEXT }, (c) =>
    mass.preview(c, { towxname: 'demo' }, TEXT),
  ),
  post('/cgi-bin/message/mass/delete', { msg_id: 7, article_idx: 2 }, (c) =>
    mass.remove(c, '7', 2),
  ),
  post(
    '/cgi-bin/message/mass/get',
    { msg_id: 7 },
    (c) => mass.get(c, '7'),
    { msg_id: 7, msg_status: 'SENDING' },
    { msg_id: '7', msg_status: 'SENDING' },
  ),
  post(
    '/cgi-bin/message/mass/speed/get',
    {},
    mass.getSpeed,
    { speed: 3, realspeed: 15 },
    { speed: 3, realspeed: 15 },
  ),
  post('/cgi-bin/message/mass/speed/set', { speed: 4 }, (c) => mass.setSpeed(c, 4)),
])('$asks', checkAsking)

test.each<[string, (client: Client) => unknown]>([
  ['a mass send to one', (client) => mass.sendTo(client, ['oA'], TEXT, ONCE)],
  [
    'a mass send without its own id',
    (client) => mass.sendAll(client, { is_to_all: true }, TEXT, { clientmsgid: '' }),
  ],
  [
    'a mass send with a long id',
    (client) => mass.sendAll(client, { is_to_all: true }, TEXT, { clientmsgid: 'x'.repeat(65) }),
  ],
])('stops %s before it is sent', (_name, act) => checkStopped(act))
