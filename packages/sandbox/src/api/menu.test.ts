import { afterAll, beforeAll, expect, test } from 'vitest'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'

let world: Setup
beforeAll(async () => {
  world = await setUp()
})
afterAll(() => world.close())

const click = (name = '咨询', key = 'K') => ({ type: 'click', name, key })
const view = (url: string, name = '链接') => ({ type: 'view', name, url })

test('the SDK makes a menu, reads it back, sees it in the settings and takes it away', async () => {
  const menu = {
    button: [click(), { name: '服务', sub_button: [view('http://a.example/'), click('乙')] }],
  }
  expect(await world.api.createMenu(menu)).toMatchObject({ errcode: 0 })
  expect(await world.api.getMenu()).toMatchObject({
    menu: {
      button: [
        { ...click(), sub_button: [] },
        { name: '服务', sub_button: [{}, {}] },
      ],
    },
  })
  expect(await world.api.getMenuConfig()).toMatchObject({
    is_menu_open: 1,
    selfmenu_info: { button: [click(), { name: '服务', sub_button: { list: [{}, {}] } }] },
  })
  await world.api.removeMenu()
  await expect(world.api.getMenu()).rejects.toMatchObject({ code: 46003 })
})

test.each([
  [{}, 40015],
  [{ button: [] }, 40016],
  [{ button: [click(), click(), click(), click()] }, 40016],
  [{ button: [{ name: '无型' }] }, 40017],
  [{ button: [{ type: 'dance', name: '舞' }] }, 40017],
  [{ button: [click('')] }, 40018],
  [{ button: [click('六个汉字的名')] }, 40018],
  [{ button: [click('咨询', 'k'.repeat(129))] }, 40019],
  [{ button: [click('咨询', '')] }, 40019],
  [{ button: [view(`http://a.example/${'x'.repeat(1024)}`)] }, 40020],
  [{ button: [view('a.example')] }, 40055],
  [{ button: [{ name: '深', sub_button: [{ name: '深', sub_button: [click()] }] }] }, 40022],
  [{ button: [{ name: '多', sub_button: Array(6).fill(click()) }] }, 40023],
  [{ button: [{ name: '子', sub_button: [{ name: '无型' }] }] }, 40024],
  [{ button: [{ name: '子', sub_button: [click('长'.repeat(21))] }] }, 40025],
  [{ button: [{ name: '子', sub_button: [view('x')] }] }, 40054],
  [
    {
      button: [{ name: '域', sub_button: [1, 2, 3, 4].map((n) => view(`http://d${n}.example/`)) }],
    },
    65316,
  ],
])('%j is refused with %i', async (menu, errcode) => {
  expect(await world.call('/cgi-bin/menu/create', menu)).toMatchObject({ errcode })
})

test('JSON whose Chinese is written as escapes is refused as the platform does', async () => {
  const url = `${world.origin}/cgi-bin/menu/create?access_token=${await world.token()}`
  const body = '{"button":[{"type":"click","name":"\\u54a8\\u8be2","key":"K"}]}'
  const answer = await fetch(url, { method: 'POST', body })
  expect(await answer.json()).toMatchObject({ errcode: 40033 })
})

test('conditional menus need a menu, a rule, and show to whom they fit', async () => {
  const rule = { button: [click('专属')], matchrule: { tag_id: '100' } }
  expect(await world.call('/cgi-bin/menu/addconditional', rule)).toMatchObject({ errcode: 65303 })
  await world.api.createMenu({ button: [click('大众')] })
  const { tag } = await world.api.createTags('老人')
  expect(tag.id).toBe(100)
  const { menuid } = await world.call('/cgi-bin/menu/addconditional', rule)
  const match = () => world.call('/cgi-bin/menu/trymatch', { user_id: world.openid })
  expect(await match()).toMatchObject({ button: [{ name: '大众' }] })
  await world.api.batchTagging([world.openid], tag.id)
  expect(await match()).toMatchObject({ button: [{ name: '专属' }] })
  const shown = await fetch(`${world.origin}/phone/api/people/${world.person}/chats/${APP_ID}`)
  expect(await shown.json()).toMatchObject({ menu: [{ name: '专属' }] })
  const empty = { ...rule, matchrule: {} }
  expect(await world.call('/cgi-bin/menu/addconditional', empty)).toMatchObject({ errcode: 65304 })
  expect(await world.call('/cgi-bin/menu/delconditional', { menuid })).toMatchObject({ errcode: 0 })
  expect(await world.call('/cgi-bin/menu/delconditional', { menuid })).toMatchObject({
    errcode: 65301,
  })
})
