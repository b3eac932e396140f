import { describe, expect, test } from 'vitest'
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

function readEvent(event: string, xml: string) {
  return read(`<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[${event}]]></Event>${xml}`)
}

describe('events', () => {
  test.each<[string, string, object]>([
    ['subscribe', '', { eventKey: '' }],
    [
      'subscribe',
      '<EventKey>qrscene_hall-3</EventKey><Ticket>T</Ticket>',
      { eventKey: 'qrscene_hall-3', scene: 'hall-3', ticket: 'T' },
    ],
    ['subscribe', '<EventKey>last_trade_no_1</EventKey>', { eventKey: 'last_trade_no_1' }],
    ['unsubscribe', '<EventKey></EventKey>', { eventKey: '' }],
    ['SCAN', '<EventKey>12</EventKey><Ticket>T</Ticket>', { eventKey: '12', ticket: 'T' }],
    [
      'LOCATION',
      '<Latitude>23.137466</Latitude><Longitude>113.352425</Longitude><Precision>119.385040</Precision>',
      { latitude: 23.137466, longitude: 113.352425, precision: 119.38504 },
    ],
    ['CLICK', '<EventKey>GUIDE</EventKey>', { eventKey: 'GUIDE' }],
    [
      'VIEW',
      '<EventKey>https://example.gov.cn/?a=1&amp;b=2</EventKey><MenuId>4</MenuId>',
      { eventKey: 'https://example.gov.cn/?a=1&b=2', menuId: '4' },
    ],
    ['view_miniprogram', '<EventKey>pages/index</EventKey>', { eventKey: 'pages/index' }],
    [
      'scancode_waitmsg',
      '<EventKey>6</EventKey><ScanCodeInfo><ScanType>qrcode</ScanType><ScanResult>2</ScanResult></ScanCodeInfo>',
      { eventKey: '6', scanType: 'qrcode', scanResult: '2' },
    ],
    [
      'scancode_push',
      '<EventKey>6</EventKey><ScanCodeInfo><ScanType>barcode</ScanType><ScanResult>690</ScanResult></ScanCodeInfo>',
      { eventKey: '6', scanType: 'barcode', scanResult: '690' },
    ],
    [
      'pic_photo_or_album',
      '<EventKey>6</EventKey><SendPicsInfo><Count>2</Count><PicList><item><PicMd5Sum>a</PicMd5Sum></item><item><PicMd5Sum>b</PicMd5Sum></item></PicList></SendPicsInfo>',
      { eventKey: '6', pictures: ['a', 'b'] },
    ],
    [
      'pic_sysphoto',
      '<EventKey>6</EventKey><SendPicsInfo><Count>1</Count><PicList><item><PicMd5Sum>a</PicMd5Sum></item></PicList></SendPicsInfo>',
      { eventKey: '6', pictures: ['a'] },
    ],
    [
      'pic_weixin',
      '<EventKey>6</EventKey><SendPicsInfo><Count>0</Count><PicList></PicList></SendPicsInfo>',
      { eventKey: '6', pictures: [] },
    ],
    [
      'location_select',
      '<EventKey>6</EventKey><SendLocationInfo><Location_X>23</Location_X><Location_Y>113</Location_Y><Scale>15</Scale><Label>某区</Label><Poiname></Poiname></SendLocationInfo>',
      { eventKey: '6', latitude: 23, longitude: 113, scale: 15, label: '某区', poiName: '' },
    ],
    [
      'TEMPLATESENDJOBFINISH',
      '<MsgID>200163836</MsgID><Status>failed:user block</Status>',
      { msgId: '200163836', status: 'failed:user block' },
    ],
    ['kf_create_session', '<KfAccount>a@b</KfAccount>', { kfAccount: 'a@b' }],
    ['kf_close_session', '<KfAccount>a@b</KfAccount>', { kfAccount: 'a@b' }],
    [
      'kf_switch_session',
      '<FromKfAccount>a@b</FromKfAccount><ToKfAccount>c@b</ToKfAccount>',
      { fromKfAccount: 'a@b', toKfAccount: 'c@b' },
    ],
    [
      'user_authorization_revoke',
      '<OpenID>o1</OpenID><AppID>wx1</AppID><RevokeInfo>301</RevokeInfo>',
      { openId: 'o1', appId: 'wx1', revokeInfo: '301' },
    ],
    ['user_info_modified', '<OpenID>o1</OpenID><AppID>wx1</AppID>', { openId: 'o1', appId: 'wx1' }],
    [
      'user_authorization_cancellation',
      '<OpenID>o1</OpenID><AppID>wx1</AppID>',
      { openId: 'o1', appId: 'wx1' },
    ],
    ['annual_renew', '<ExpiredTime>1442401004</ExpiredTime>', { expiredTime: 1442401004 }],
    ['verify_expired', '<ExpiredTime>1442401004</ExpiredTime>', { expiredTime: 1442401004 }],
    ['naming_verify_success', '<ExpiredTime>1</ExpiredTime>', { expiredTime: 1 }],
    ['qualification_verify_success', '<ExpiredTime>1</ExpiredTime>', { expiredTime: 1 }],
    [
      'naming_verify_fail',
      '<FailTime>2</FailTime><FailReason>by time</FailReason>',
      { failTime: 2, failReason: 'by time' },
    ],
    [
      'qualification_verify_fail',
      '<FailTime>2</FailTime><FailReason></FailReason>',
      { failTime: 2, failReason: '' },
    ],
  ])('reads %s', (event, xml, rest) => {
    expect(readEvent(event, xml)).toEqual({ type: 'event', event, ...WHO, ...rest })
  })

  test('reads the outcome of a mass send with its articles', () => {
    const item =
      '<item><ArticleIdx>1</ArticleIdx><UserDeclareState>0</UserDeclareState><AuditState>2</AuditState><OriginalArticleUrl>u</OriginalArticleUrl><OriginalArticleType>1</OriginalArticleType><CanReprint>1</CanReprint><NeedReplaceContent>0</NeedReplaceContent><NeedShowReprintSource>1</NeedShowReprintSource></item>'
    const message = readEvent(
      'MASSSENDJOBFINISH',
      `<MsgID>1000001625</MsgID><Status>err(30003)</Status><TotalCount>10</TotalCount><FilterCount>9</FilterCount><SentCount>8</SentCount><ErrorCount>1</ErrorCount>
       <CopyrightCheckResult><Count>1</Count><ResultList>${item}</ResultList><CheckState>2</CheckState></CopyrightCheckResult>
       <ArticleUrlResult><Count>2</Count><ResultList><item><ArticleIdx>1</ArticleIdx><ArticleUrl>a</ArticleUrl></item><item><ArticleIdx>2</ArticleIdx><ArticleUrl>b</ArticleUrl></item></ResultList></ArticleUrlResult>`,
    )
    expect(message).toEqual({
      type: 'event',
      event: 'MASSSENDJOBFINISH',
      ...WHO,
      msgId: '1000001625',
      status: 'err(30003)',
      totalCount: 10,
      filterCount: 9,
      sentCount: 8,
      errorCount: 1,
      checkState: 2,
      copyright: [
        {
          articleIdx: 1,
          userDeclareState: 0,
          auditState: 2,
          originalArticleUrl: 'u',
          originalArticleType: 1,
          canReprint: true,
          needReplaceContent: false,
          needShowReprintSource: true,
        },
      ],
      articles: [
        { idx: 1, url: 'a' },
        { idx: 2, url: 'b' },
      ],
    })
  })

  test('reads the outcome of a publication, good and bad', () => {
    const good = `<PublishEventInfo><publish_id>2247503051</publish_id><publish_status>0</publish_status><article_id>A1</article_id><article_detail><count>1</count><item><idx>1</idx><article_url>u</article_url></item></article_detail></PublishEventInfo>`
    expect(readEvent('PUBLISHJOBFINISH', good)).toMatchObject({
      publishId: '2247503051',
      publishStatus: 0,
      articleId: 'A1',
      articles: [{ idx: 1, url: 'u' }],
      failedIdx: [],
    })
    const bad = `<PublishEventInfo><publish_id>2247503051</publish_id><publish_status>2</publish_status><fail_idx>1</fail_idx><fail_idx>3</fail_idx></PublishEventInfo>`
    expect(readEvent('PUBLISHJOBFINISH', bad)).toMatchObject({
      publishStatus: 2,
      articles: [],
      failedIdx: [1, 3],
    })
  })

  test('reads one and many answers about notices', () => {
    const one =
      '<List><TemplateId>T1</TemplateId><SubscribeStatusString>accept</SubscribeStatusString><PopupScene>2</PopupScene></List>'
    const two =
      '<List><TemplateId>T2</TemplateId><SubscribeStatusString>reject</SubscribeStatusString><PopupScene>2</PopupScene></List>'
    const accepted = { templateId: 'T1', accepted: true, popupScene: '2' }
    const event = 'subscribe_msg_popup_event'
    const wrap = (xml: string) => `<SubscribeMsgPopupEvent>${xml}</SubscribeMsgPopupEvent>`
    expect(readEvent(event, wrap(one))).toMatchObject({ event, choices: [accepted] })
    expect(readEvent(event, wrap(one + two))).toMatchObject({
      choices: [accepted, { templateId: 'T2', accepted: false, popupScene: '2' }],
    })
    expect(
      readEvent(
        'subscribe_msg_change_event',
        '<SubscribeMsgChangeEvent><List><TemplateId>T1</TemplateId><SubscribeStatusString>reject</SubscribeStatusString></List></SubscribeMsgChangeEvent>',
      ),
    ).toMatchObject({ choices: [{ templateId: 'T1', accepted: false }] })
    expect(
      readEvent(
        'subscribe_msg_sent_event',
        '<SubscribeMsgSentEvent><List><TemplateId>T1</TemplateId><MsgID>1700827132819554304</MsgID><ErrorCode>0</ErrorCode><ErrorStatus>success</ErrorStatus></List></SubscribeMsgSentEvent>',
      ),
    ).toMatchObject({
      results: [
        { templateId: 'T1', msgId: '1700827132819554304', errorCode: '0', errorStatus: 'success' },
      ],
    })
  })

  test('keeps unknown events, and known ones that lack their fields', () => {
    expect(readEvent('WifiConnected', '<PlaceId>1</PlaceId>')).toMatchObject({
      type: 'unknown',
      msgType: 'event',
      event: 'WifiConnected',
      fields: { PlaceId: '1' },
    })
    for (const event of [
      'SCAN',
      'LOCATION',
      'CLICK',
      'VIEW',
      'scancode_push',
      'location_select',
      'MASSSENDJOBFINISH',
      'TEMPLATESENDJOBFINISH',
      'PUBLISHJOBFINISH',
      'subscribe_msg_popup_event',
      'subscribe_msg_sent_event',
      'kf_create_session',
      'kf_switch_session',
      'user_info_modified',
      'annual_renew',
      'naming_verify_fail',
      'constructor',
      '__proto__',
    ])
      expect(readEvent(event, '')).toMatchObject({ type: 'unknown', event })
  })
})
