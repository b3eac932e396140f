import { expect, test } from 'vitest'
import type { Client } from '../../client/client.ts'
import { createRig } from '../../client/testing.ts'
import { notice, oneTime, template } from '../../index.ts'
import { checkAsking, checkStopped, get, post } from '../testing.ts'

const NOTICE = { touser: 'oA', template_id: 'T', data: { thing1: { value: '办结' } } }

const ONE_TIME = {
  touser: 'oA',
  template_id: 'T',
  scene: '1',
  title: '提醒',
  data: { content: { value: '请来取件' } },
}

test.each([
  post(
    '/cgi-bin/message/template/send',
    { ...NOTICE, client_msg_id: 'c1' },
    (c) => template.send(c, { ...NOTICE, client_msg_id: 'c1' }),
    { errcode: 0, msgid: 200228332 },
    '200228332',
  ),
  get('/cgi-bin/template/get_all_private_template', template.list, { template_list: [] }, []),
  post(
    '/cgi-bin/template/api_add_template',
    { template_id_short: 'TM1', keyword_name_list: ['事项'] },
    (c) => template.add(c, 'TM1', ['事项']),
    { template_id: 'T' },
    'T',
  ),
  post('/cgi-bin/template/del_private_template', { template_id: 'T' }, (c) =>
    template.remove(c, 'T'),
  ),
  get('/cgi-bin/template/get_industry', template.getIndustry),
  post('/cgi-bin/template/api_set_industry', { industry_id1: '1', industry_id2: '4' }, (c) =>
    template.setIndustry(c, '1', '4'),
  ),
  post('/cgi-bin/message/subscribe/bizsend', NOTICE, (c) => notice.send(c, NOTICE)),
  get('/wxaapi/newtmpl/gettemplate', notice.list, { data: [] }, []),
  post(
    '/wxaapi/newtmpl/addtemplate',
    { tid: '1', kidList: [1, 2] },
    (c) => notice.add(c, { tid: '1', kidList: [1, 2] }),
    { priTmplId: 'P' },
    'P',
  ),
  post('/wxaapi/newtmpl/deltemplate', { priTmplId: 'P' }, (c) => notice.remove(c, 'P')),
  get('/wxaapi/newtmpl/getcategory', notice.listCategories, { data: [] }, []),
  get('/wxaapi/newtmpl/getpubtemplatetitles?ids=2%2C616&start=0&limit=30', (c) =>
    notice.listPublicTitles(c, { ids: [2, 616], start: 0, limit: 30 }),
  ),
  get(
    '/wxaapi/newtmpl/getpubtemplatekeywords?tid=99',
    (c) => notice.listPublicKeywords(c, '99'),
    { data: [] },
    [],
  ),
  post('/cgi-bin/message/template/subscribe', ONE_TIME, (c) => oneTime.send(c, ONE_TIME)),
])('$asks', checkAsking)

test.each<[string, (client: Client) => unknown]>([
  [
    'a template message without its own id',
    (client) => template.send(client, { ...NOTICE, client_msg_id: '' }),
  ],
  ['a notice template of one keyword', (client) => notice.add(client, { tid: '1', kidList: [1] })],
  [
    'a long scene',
    (client) => notice.add(client, { tid: '1', kidList: [1, 2], sceneDesc: '字'.repeat(16) }),
  ],
  ['a long title', (client) => oneTime.send(client, { ...ONE_TIME, title: '字'.repeat(16) })],
])('stops %s before it is sent', (_name, act) => checkStopped(act))

test('a person agrees to one message on a page of the platform', () => {
  const { client } = createRig()
  expect(
    oneTime.authorizeUrl(client, {
      templateId: 'T',
      scene: 5,
      redirectUrl: 'https://example.gov.cn/',
      reserved: 'r',
    }),
  ).toBe(
    'https://mp.weixin.qq.com/mp/subscribemsg?action=get_confirm&appid=wx0123456789abcdef&scene=5&template_id=T&redirect_url=https%3A%2F%2Fexample.gov.cn%2F&reserved=r#wechat_redirect',
  )
})
