import { test } from 'vitest'
import { menu } from '../index.ts'
import { checkAsking, get, post } from './testing.ts'

test.each([
  post('/cgi-bin/menu/create', { button: [{ type: 'click', name: '办事', key: 'K' }] }, (c) =>
    menu.create(c, [{ type: 'click', name: '办事', key: 'K' }]),
  ),
  get('/cgi-bin/menu/get', menu.get, { menu: { button: [] } }, { menu: { button: [] } }),
  get('/cgi-bin/menu/get', menu.get, { errcode: 46003, errmsg: 'menu no exist' }, undefined),
  get('/cgi-bin/menu/delete', menu.remove),
  post(
    '/cgi-bin/menu/addconditional',
    { button: [], matchrule: { tag_id: '2' } },
    (c) => menu.addConditional(c, [], { tag_id: '2' }),
    { menuid: 208379533 },
    '208379533',
  ),
  post('/cgi-bin/menu/delconditional', { menuid: '2' }, (c) => menu.removeConditional(c, '2')),
  post(
    '/cgi-bin/menu/trymatch',
    { user_id: 'oA' },
    (c) => menu.tryMatch(c, 'oA'),
    { button: [] },
    [],
  ),
])('$asks', checkAsking)
