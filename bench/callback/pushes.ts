import { type Cipher, createCipher, signatureOf } from '@minqiao/wechat'

/** What the accounts of the benches are known by; nothing of it exists anywhere. */
export const BENCH = {
  appIds: { plain: 'wx0000000000plain', safe: 'wx00000000000safe' },
  originalIds: { plain: 'gh_benchplain', safe: 'gh_benchsafe' },
  token: 'benchToken',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
} as const

export type PushMode = 'plain' | 'safe'

/** What server and floor say to every push. */
export const ANSWER = '您好，您的留言已经收到。工作时间内我们会尽快回复，感谢您的来信。'

export interface Push {
  /** Message id; the same only when an earlier push comes again. */
  id: string
  /** The whole HTTP request, as bytes on the wire. */
  bytes: Buffer
}

export interface PushPlan {
  mode: PushMode
  /** Last part of the callback address. */
  callbackKey: string
  /** Distinct pushes. */
  count: number
  /** Number of the first one. */
  from: number
  /** Share of pushes that come a second time, as the platform's retries do. */
  repeated: number
  /** People who write. */
  people: number
}

/** Makes signed (and sealed) pushes, in the order in which they are sent. */
export function makePushes(plan: PushPlan): Push[] {
  const { mode, count, from, repeated } = plan
  const cipher = createCipher({ appId: BENCH.appIds[mode], encodingAesKey: BENCH.encodingAesKey })
  const every = repeated === 0 ? Number.POSITIVE_INFINITY : Math.round(1 / repeated)
  const pushes: Push[] = []
  for (let at = 0; at < count; at++) {
    pushes.push(makePush(plan, cipher, from + at))
    const earlier = at % every === every - 1 ? pushes[pushes.length - every] : undefined
    if (earlier) pushes.push(earlier)
  }
  return pushes
}

function makePush({ mode, callbackKey, people }: PushPlan, cipher: Cipher, number: number): Push {
  const seconds = String(Math.floor(Date.now() / 1000))
  const nonce = String(1_000_000_000 + (number % 1_000_000_000))
  const openId = `o6_bmjrPTlm6_2sgVt7hM${String(number % people).padStart(7, '0')}`
  const id = String(24_000_000_000_000_000n + BigInt(number))
  const receiver = `<ToUserName><![CDATA[${BENCH.originalIds[mode]}]]></ToUserName>`
  const xml = `<xml>${receiver}
<FromUserName><![CDATA[${openId}]]></FromUserName>
<CreateTime>${seconds}</CreateTime>
<MsgType><![CDATA[text]]></MsgType>
<Content><![CDATA[请问第${number}号窗口的社保卡补办需要带哪些材料，周末能不能办理？]]></Content>
<MsgId>${id}</MsgId>
</xml>`
  const signature = signatureOf(BENCH.token, seconds, nonce)
  let query = `signature=${signature}&timestamp=${seconds}&nonce=${nonce}&openid=${openId}`
  let body = xml
  if (mode === 'safe') {
    const sealed = cipher.encrypt(xml)
    query += `&encrypt_type=aes&msg_signature=${signatureOf(BENCH.token, seconds, nonce, sealed)}`
    body = `<xml>\n    ${receiver}\n    <Encrypt><![CDATA[${sealed}]]></Encrypt>\n</xml>`
  }
  return { id, bytes: requestOf(`/wechat/callback/${callbackKey}?${query}`, body) }
}

/** With the headers that the platform's own pushes carry. */
function requestOf(target: string, body: string): Buffer {
  return Buffer.from(
    [
      `POST ${target} HTTP/1.1`,
      'User-Agent: Mozilla/4.0',
      'Accept: */*',
      'Host: 127.0.0.1',
      'Pragma: no-cache',
      'Connection: Keep-Alive',
      'Content-Type: text/xml',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  )
}
