import { expect, test } from 'vitest'
import {
  eventWords,
  hostOf,
  kindWords,
  previewOf,
  restWords,
  type TalkSay,
} from './message-words.ts'
import { aConversation, aMessage } from './samples.ts'

const say: TalkSay = (key, values) => (values ? `${key}(${Object.values(values).join(',')})` : key)
const event = (kind: string, more: Parameters<typeof aMessage>[0] = {}) =>
  eventWords(aMessage({ direction: 'event', kind, ...more }), say)

test.each([
  ['subscribe', {}, 'eventSubscribe'],
  ['subscribe', { body: { scene: '门厅' } }, 'eventSubscribeBy(门厅)'],
  ['unsubscribe', {}, 'eventUnsubscribe'],
  ['SCAN', { body: { eventKey: '7' } }, 'eventScan(7)'],
  ['SCAN', {}, 'eventScanAny'],
  ['CLICK', { text: '我要咨询', body: { eventKey: 'ASK' } }, 'eventClick(我要咨询)'],
  ['CLICK', { body: { eventKey: 'ASK' } }, 'eventClick(ASK)'],
  ['CLICK', {}, 'eventClickAny'],
  ['VIEW', { body: { eventKey: 'https://a.example/x' } }, 'eventView(a.example)'],
  ['view_miniprogram', {}, 'eventMiniProgram'],
  ['scancode_waitmsg', {}, 'eventScanCode'],
  ['pic_weixin', {}, 'eventPictures'],
  ['subscribe_msg_popup_event', {}, 'eventNotice'],
  ['LOCATION', {}, 'eventPosition'],
  ['location_select', {}, 'eventPlace'],
  [
    'location_select',
    { body: { latitude: 36.07, longitude: 120.39, label: '滨河路' } },
    'eventPlaceAt(滨河路,coordinates(36.07,120.39))',
  ],
  [
    'location_select',
    { body: { latitude: 36.07, longitude: 120.39, label: '' } },
    'eventPlaceAt(unnamedPlace,coordinates(36.07,120.39))',
  ],
  ['brand_new', {}, 'eventOther(brand_new)'],
])('the event %s with %o reads %s', (kind, more, words) => {
  expect(event(kind, more)).toBe(words)
})

test.each([
  [{ lastPreview: '第一行\n第二行' }, '第一行 第二行'],
  [{ lastKind: 'image', lastPreview: '' }, '[image]'],
  [{ lastKind: 'voice', lastPreview: '请问' }, '[voice] 请问'],
  [{ lastKind: 'something', lastPreview: '' }, '[otherKind]'],
  [{ lastDirection: 'event', lastKind: 'subscribe' }, 'eventSubscribe'],
])('the preview of %o is %s', (given, words) => {
  expect(previewOf(aConversation(given), say)).toBe(words)
})

test('a host is what one judges a link by', () => {
  expect(hostOf('https://www.example.gov.cn:8443/a?b')).toBe('www.example.gov.cn:8443')
  expect(hostOf('javascript:alert(1)')).toBe('javascript:alert(1)')
  expect(hostOf('no address')).toBe('no address')
})

test('kinds that nobody knows have a word too', () => {
  expect(kindWords('shortvideo', say)).toBe('shortvideo')
  expect(kindWords('hologram', say)).toBe('otherKind')
})

test('time left is said in the units that matter', () => {
  expect(restWords(45_000, say)).toBe('seconds(45)')
  expect(restWords(20 * 60_000, say)).toBe('minutes(20)')
  expect(restWords(26.5 * 3_600_000, say)).toBe('hoursMinutes(26,30)')
})
