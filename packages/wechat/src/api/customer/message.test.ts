import { describe, expect, test } from 'vitest'
import type { Client } from '../../client/client.ts'
import { createRig } from '../../client/testing.ts'
import { custom, staff } from '../../index.ts'
import { checkAsking, checkStopped, get, post } from '../testing.ts'

const TEXT = { msgtype: 'text', text: { content: '您好' } } as const

test.each([
  post('/cgi-bin/message/custom/send', { touser: 'oA', ...TEXT }, (c) =>
    custom.send(c, 'oA', TEXT),
  ),
  post(
    '/cgi-bin/message/custom/send',
    { touser: 'oA', ...TEXT, customservice: { kf_account: 'a@b' } },
    (c) => custom.send(c, 'oA', TEXT, { kfAccount: 'a@b' }),
  ),
  post('/cgi-bin/message/custom/typing', { touser: 'oA', command: 'Typing' }, (c) =>
    custom.setTyping(c, 'oA', true),
  ),
  post('/cgi-bin/message/custom/typing', { touser: 'oA', command: 'CancelTyping' }, (c) =>
    custom.setTyping(c, 'oA', false),
  ),
  post(
    '/customservice/msgrecord/getmsglist',
    { starttime: 1, endtime: 2, msgid: 1, number: 10000 },
    (c) => custom.listRecords(c, { starttime: 1, endtime: 2 }),
    { recordlist: [], number: 0, msgid: 1 },
    { recordlist: [], number: 0, msgid: '1' },
  ),
  get('/cgi-bin/customservice/getkflist', staff.list, { kf_list: [] }, []),
  get('/cgi-bin/customservice/getonlinekflist', staff.listOnline, { kf_online_list: [] }, []),
])('$asks', checkAsking)

test.each<[string, (client: Client) => unknown]>([
  [
    'records of two days',
    (client) => custom.listRecords(client, { starttime: 1, endtime: 172_800 }),
  ],
])('stops %s before it is sent', (_name, act) => checkStopped(act))

describe('pages of records', () => {
  test('are read to their end', async () => {
    const record = { openid: 'oA', opercode: 2002, text: '您好', time: 1, worker: 'a@b' }
    const full = { recordlist: Array(10_000).fill(record), number: 10_000, msgid: 20165267 }
    const rig = createRig({
      '/customservice/msgrecord/getmsglist': [
        full,
        { recordlist: [record], number: 1, msgid: 20165268 },
      ],
    })
    let count = 0
    for await (const _ of custom.eachRecord(rig.client, { starttime: 1, endtime: 2 })) count++
    expect(count).toBe(10_001)
    expect(rig.calls().map((call) => JSON.parse(call.body).msgid)).toEqual([1, 20165267])
  })
})
