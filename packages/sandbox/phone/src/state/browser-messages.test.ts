import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readBrowserMessage } from './browser-messages.ts'

const PAY = { type: 'minqiao-sandbox:pay', prepayId: 'wx1', amount: 1230, description: '工本费' }
const SUBSCRIBE = { type: 'minqiao-sandbox:subscribe', appId: 'wx1', templateIds: ['t1', 't2'] }

it('reads what a page may ask', () => {
  expect(readBrowserMessage(PAY)).toEqual({
    kind: 'pay',
    prepayId: 'wx1',
    amount: 1230,
    description: '工本费',
  })
  expect(readBrowserMessage({ type: 'minqiao-sandbox:title', title: '预约' })).toEqual({
    kind: 'title',
    title: '预约',
  })
  expect(readBrowserMessage(SUBSCRIBE)).toEqual({
    kind: 'subscribe',
    appId: 'wx1',
    templateIds: ['t1', 't2'],
  })
  expect(readBrowserMessage({ type: 'minqiao-sandbox:close' })).toEqual({ kind: 'close' })
})

it.each([
  { ...PAY, amount: 0 },
  { ...PAY, amount: -5 },
  { ...PAY, amount: 1.5 },
  { ...PAY, amount: '1230' },
  { ...PAY, amount: Number.NaN },
  { ...PAY, prepayId: '' },
  { ...PAY, prepayId: 7 },
  { ...PAY, type: 'pay' },
  { type: 'minqiao-sandbox:title' },
  { ...SUBSCRIBE, appId: '' },
  { ...SUBSCRIBE, templateIds: [] },
  { ...SUBSCRIBE, templateIds: ['t1', 7] },
  { ...SUBSCRIBE, templateIds: 't1' },
  { ...SUBSCRIBE, templateIds: Array.from({ length: 11 }, () => 't') },
  null,
  'minqiao-sandbox:close',
  [],
])('ignores %j', (data) => {
  expect(readBrowserMessage(data)).toBeUndefined()
})

it('cuts what is too long to show and bears anything', () => {
  expect(readBrowserMessage({ ...PAY, description: '字'.repeat(500) })).toMatchObject({
    description: '字'.repeat(127),
  })
  fc.assert(fc.property(fc.anything(), (data) => void readBrowserMessage(data)))
})
