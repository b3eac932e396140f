import { test } from 'vitest'
import type { Client } from '../../client/client.ts'
import { tag, user } from '../../index.ts'
import { checkAsking, checkStopped, get, post } from '../testing.ts'

const openids = (count: number) => Array.from({ length: count }, (_, i) => `o${i}`)

test.each([
  post(
    '/cgi-bin/tags/create',
    { tag: { name: '志愿者' } },
    (c) => tag.create(c, '志愿者'),
    { tag: { id: 100, name: '志愿者' } },
    { id: 100, name: '志愿者' },
  ),
  get('/cgi-bin/tags/get', tag.list, { tags: [] }, []),
  post('/cgi-bin/tags/update', { tag: { id: 100, name: '居民' } }, (c) =>
    tag.update(c, 100, '居民'),
  ),
  post('/cgi-bin/tags/delete', { tag: { id: 100 } }, (c) => tag.remove(c, 100)),
  post('/cgi-bin/tags/members/batchtagging', { openid_list: ['oA'], tagid: 100 }, (c) =>
    tag.addMembers(c, 100, ['oA']),
  ),
  post('/cgi-bin/tags/members/batchuntagging', { openid_list: ['oA'], tagid: 100 }, (c) =>
    tag.removeMembers(c, 100, ['oA']),
  ),
  post(
    '/cgi-bin/tags/getidlist',
    { openid: 'oA' },
    (c) => tag.listOf(c, 'oA'),
    { tagid_list: [100] },
    [100],
  ),
  post('/cgi-bin/user/tag/get', { tagid: 100, next_openid: '' }, (c) => tag.listMembers(c, 100)),
  get('/cgi-bin/user/get', (c) => user.list(c)),
  get('/cgi-bin/user/get?next_openid=oZ', (c) => user.list(c, 'oZ')),
  get('/cgi-bin/user/info?openid=oA&lang=zh_CN', (c) => user.get(c, 'oA')),
  post(
    '/cgi-bin/user/info/batchget',
    { user_list: [{ openid: 'oA', lang: 'en' }] },
    (c) => user.getMany(c, ['oA'], 'en'),
    { user_info_list: [] },
    [],
  ),
  post('/cgi-bin/user/info/updateremark', { openid: 'oA', remark: '王' }, (c) =>
    user.setRemark(c, 'oA', '王'),
  ),
  post('/cgi-bin/tags/members/getblacklist', { begin_openid: '' }, (c) => user.listBlocked(c)),
  post('/cgi-bin/tags/members/batchblacklist', { openid_list: ['oA'] }, (c) =>
    user.block(c, ['oA']),
  ),
  post('/cgi-bin/tags/members/batchunblacklist', { openid_list: ['oA'] }, (c) =>
    user.unblock(c, ['oA']),
  ),
])('$asks', checkAsking)

test.each<[string, (client: Client) => unknown]>([
  ['tagging 51', (client) => tag.addMembers(client, 1, openids(51))],
  ['tagging nobody', (client) => tag.removeMembers(client, 1, [])],
  ['asking for 101', (client) => user.getMany(client, openids(101))],
  ['blocking 21', (client) => user.block(client, openids(21))],
])('stops %s before it is sent', (_name, act) => checkStopped(act))
