import { describe, expect, test } from 'vitest'
import { parseXml } from '../xml/parse-xml.ts'
import { dedupeKeyOf } from './dedupe-key.ts'
import { readMessage } from './messages/read-message.ts'

function keyOf(rest: string, from = 'oA', time = 1): string {
  const head = `<ToUserName>gh_1</ToUserName><FromUserName>${from}</FromUserName><CreateTime>${time}</CreateTime>`
  return dedupeKeyOf(readMessage(parseXml(`<xml>${head}${rest}</xml>`)))
}

const voice = '<MsgType>voice</MsgType><MediaId>m</MediaId><MsgId>7</MsgId>'
const event = (name: string, rest = '') => `<MsgType>event</MsgType><Event>${name}</Event>${rest}`

describe('dedupeKeyOf', () => {
  test('is the same for a retry', () => {
    expect(keyOf(voice)).toBe(keyOf(voice))
    expect(keyOf(voice)).toBe('m:oA:7:1')
  })

  test('tells people apart that share a message id, and ids that share a second', () => {
    expect(keyOf(voice, 'oB')).not.toBe(keyOf(voice))
    expect(keyOf(voice.replace('7', '8'))).not.toBe(keyOf(voice))
    expect(keyOf(voice, 'oA', 2)).not.toBe(keyOf(voice))
  })

  test('tells events of one second apart', () => {
    const place = (latitude: string) =>
      event('LOCATION', `<Latitude>${latitude}</Latitude><Longitude>1</Longitude>`)
    const job = (id: string) => event('MASSSENDJOBFINISH', `<MsgID>${id}</MsgID><Status>x</Status>`)
    const publication = (id: string) =>
      event(
        'PUBLISHJOBFINISH',
        `<PublishEventInfo><publish_id>${id}</publish_id><publish_status>0</publish_status></PublishEventInfo>`,
      )
    const notice = (id: string) =>
      event(
        'subscribe_msg_sent_event',
        `<SubscribeMsgSentEvent><List><TemplateId>T</TemplateId><MsgID>${id}</MsgID></List></SubscribeMsgSentEvent>`,
      )
    const scan = (text: string) =>
      event(
        'scancode_push',
        `<EventKey>k</EventKey><ScanCodeInfo><ScanResult>${text}</ScanResult></ScanCodeInfo>`,
      )
    const click = (key: string) => event('CLICK', `<EventKey>${key}</EventKey>`)
    for (const make of [place, job, publication, notice, scan, click])
      expect(keyOf(make('1'))).not.toBe(keyOf(make('2')))
    expect(keyOf(event('subscribe'))).not.toBe(keyOf(event('unsubscribe')))
  })

  test('tells unknown ones apart by all they hold', () => {
    expect(keyOf(event('WifiConnected', '<PlaceId>1</PlaceId>'))).not.toBe(
      keyOf(event('WifiConnected', '<PlaceId>2</PlaceId>')),
    )
    expect(keyOf('<MsgType>text</MsgType><Content>a</Content>')).not.toBe(
      keyOf('<MsgType>text</MsgType><Content>b</Content>'),
    )
  })

  test('stays short and printable', () => {
    const key = keyOf(
      event('VIEW', `<EventKey>https://例子.example/${'x'.repeat(1000)}</EventKey>`),
    )
    expect(key).toMatch(/^e:oA:1:VIEW:[0-9a-f]{40}$/)
    const longest = keyOf(
      event('e'.repeat(64), `<EventKey>${'x'.repeat(1000)}</EventKey>`),
      'o'.repeat(128),
      999_999_999_999_999,
    )
    expect(longest.length).toBeLessThanOrEqual(350)
  })
})
