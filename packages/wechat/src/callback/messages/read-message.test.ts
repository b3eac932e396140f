import { describe, expect, test } from 'vitest'
import { CallbackError } from '../../errors/callback-error.ts'
import { parseXml } from '../../xml/parse-xml.ts'
import { type InboundMessage, readMessage } from './read-message.ts'

const HEAD =
  '<ToUserName><![CDATA[gh_0123456789ab]]></ToUserName><FromUserName><![CDATA[oDemo_person-1]]></FromUserName><CreateTime>1714036504</CreateTime>'
const WHO = {
  toUserName: 'gh_0123456789ab',
  fromUserName: 'oDemo_person-1',
  createTime: 1714036504,
}

function read(xml: string): InboundMessage {
  return readMessage(parseXml(`<xml>${HEAD}${xml}</xml>`))
}

function readType(type: string, xml: string) {
  return read(`<MsgType><![CDATA[${type}]]></MsgType><MsgId>9223372036854775807</MsgId>${xml}`)
}

describe('messages', () => {
  const message = { ...WHO, msgId: '9223372036854775807' }

  test.each<[string, string, object]>([
    ['text', '<Content>路灯坏了</Content>', { content: '路灯坏了' }],
    ['text', '<Content></Content>', { content: '' }],
    [
      'text',
      '<Content>满意</Content><bizmsgmenuid>101</bizmsgmenuid>',
      { content: '满意', menuId: '101' },
    ],
    [
      'text',
      '<Content>a</Content><MsgDataId>77</MsgDataId><Idx>1</Idx>',
      { content: 'a', msgDataId: '77', idx: '1' },
    ],
    [
      'image',
      '<PicUrl>http://mmbiz.example/1</PicUrl><MediaId>m1</MediaId>',
      { mediaId: 'm1', picUrl: 'http://mmbiz.example/1' },
    ],
    [
      'voice',
      '<MediaId>m2</MediaId><Format>amr</Format><Recognition>你好</Recognition><MediaId16K>m3</MediaId16K>',
      { mediaId: 'm2', format: 'amr', recognition: '你好', mediaId16K: 'm3' },
    ],
    [
      'video',
      '<MediaId>m4</MediaId><ThumbMediaId>t4</ThumbMediaId>',
      { mediaId: 'm4', thumbMediaId: 't4' },
    ],
    [
      'shortvideo',
      '<MediaId>m5</MediaId><ThumbMediaId>t5</ThumbMediaId>',
      { mediaId: 'm5', thumbMediaId: 't5' },
    ],
    [
      'location',
      '<Location_X>23.134521</Location_X><Location_Y>-113.35</Location_Y><Scale>20</Scale><Label>某路口</Label>',
      { latitude: 23.134521, longitude: -113.35, scale: 20, label: '某路口' },
    ],
    [
      'link',
      '<Title>t</Title><Description>d</Description><Url>https://example.gov.cn/</Url>',
      { title: 't', description: 'd', url: 'https://example.gov.cn/' },
    ],
    [
      'file',
      '<Title>a.pdf</Title><Description></Description><FileKey>k</FileKey><FileMd5>5</FileMd5><FileTotalLen>1024</FileTotalLen>',
      { title: 'a.pdf', description: '', fileKey: 'k', fileMd5: '5', fileTotalLen: 1024 },
    ],
  ])('reads %s', (type, xml, rest) => {
    expect(readType(type, xml)).toEqual({ type, ...message, ...rest })
  })

  test('keeps a message of an unknown type with all it has', () => {
    const known = readType('sticker', '<Extra><Deep>1</Deep></Extra>')
    expect(known).toMatchObject({
      type: 'unknown',
      ...message,
      msgType: 'sticker',
      fields: { Extra: { Deep: '1' } },
    })
  })

  test.each([
    ['text without content', 'text', ''],
    ['text with two contents', 'text', '<Content>a</Content><Content>b</Content>'],
    ['text with elements for content', 'text', '<Content><a>1</a></Content>'],
    ['an image without media', 'image', '<PicUrl>x</PicUrl>'],
    [
      'a place that is none',
      'location',
      '<Location_X>north</Location_X><Location_Y>1</Location_Y>',
    ],
  ])('keeps %s as unknown, not half read', (_name, type, xml) => {
    expect(readType(type, xml)).toMatchObject({ type: 'unknown', msgType: type })
  })

  test('keeps a message without id', () => {
    expect(read('<MsgType>text</MsgType><Content>a</Content>')).toMatchObject({ type: 'unknown' })
  })
})

describe('the head', () => {
  test.each([
    ['nothing', ''],
    ['no type', HEAD],
    ['a type of spaces', `${HEAD}<MsgType> </MsgType>`],
    ['no event', `${HEAD}<MsgType>event</MsgType>`],
    ['two senders', `${HEAD}<FromUserName>b</FromUserName><MsgType>text</MsgType>`],
    ['a sender with a space', HEAD.replace('oDemo', 'o Demo')],
    ['a sender with a colon', HEAD.replace('oDemo', 'o:Demo')],
    ['a time that is none', HEAD.replace('1714036504', 'now')],
    ['a time before 1970', HEAD.replace('1714036504', '-1')],
  ])('is refused with %s', (_name, xml) => {
    const act = () => readMessage(parseXml(`<xml>${xml}</xml>`))
    expect(act).toThrow(CallbackError)
    expect(act).toThrow(expect.objectContaining({ code: 'MALFORMED_MESSAGE', status: 400 }))
  })
})
