import { test } from 'vitest'
import type { Client } from '../client/client.ts'
import { comment } from '../index.ts'
import { checkAsking, checkStopped, post } from './testing.ts'

const REF = { msgDataId: '9223372036854775807', index: 0 }

test.each([
  post('/cgi-bin/comment/open', '{"msg_data_id":9223372036854775807,"index":0}', (c) =>
    comment.open(c, REF),
  ),
  post('/cgi-bin/comment/close', { msg_data_id: 5, index: 1 }, (c) =>
    comment.close(c, { msgDataId: '5', index: 1 }),
  ),
  post('/cgi-bin/comment/list', { msg_data_id: 5, index: 0, begin: 0, count: 49, type: 0 }, (c) =>
    comment.list(c, { msgDataId: '5', index: 0 }, { begin: 0, count: 49, type: 0 }),
  ),
  ...(
    [
      ['markelect', comment.select],
      ['unmarkelect', comment.unselect],
      ['delete', comment.remove],
      ['reply/delete', comment.removeReply],
    ] as const
  ).map(([name, act]) =>
    post(`/cgi-bin/comment/${name}`, { msg_data_id: 5, index: 0, user_comment_id: 3 }, (c) =>
      act(c, { msgDataId: '5', index: 0 }, 3),
    ),
  ),
  post(
    '/cgi-bin/comment/reply/add',
    { msg_data_id: 5, index: 0, user_comment_id: 3, content: '谢谢' },
    (c) => comment.reply(c, { msgDataId: '5', index: 0 }, 3, '谢谢'),
  ),
])('$asks', checkAsking)

test.each<[string, (client: Client) => unknown]>([
  ['fifty comments', (client) => comment.list(client, REF, { begin: 0, count: 50, type: 0 })],
])('stops %s before it is sent', (_name, act) => checkStopped(act))
