import { createServer, type IncomingMessage } from 'node:http'
import { createCipher, parseXml, signatureOf, writeXml, type XmlFields } from '@minqiao/wechat'
import type { CallbackConfig } from '../accounts/account.ts'

const TOKEN = 'sandboxtoken'
const AES_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'

/** One callback as an operator's server received it. */
export interface Received {
  url: URL
  body: string
  /** The opened XML. */
  fields: XmlFields
}

/** What the operator's server does with a callback: a body, a status, no answer at all. */
type Behaviour = (received: Received, count: number) => string | number | 'hang' | 'cut'

/** An operator's server that is told how to behave and remembers what came. */
export interface Operator {
  url: string
  received: Received[]
  behave(behaviour: Behaviour): void
  callback(mode: CallbackConfig['mode']): CallbackConfig
  close(): Promise<void>
}

/** Starts an operator's server on a free port; it checks every signature and answers `success`. */
export async function startOperator(appId: string): Promise<Operator> {
  const received: Received[] = []
  let behaviour: Behaviour = () => 'success'
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://operator')
    const query = (name: string) => url.searchParams.get(name) ?? ''
    const signature = signatureOf(TOKEN, query('timestamp'), query('nonce'))
    if (signature !== query('signature')) return void response.writeHead(403).end()
    if (request.method === 'GET') return void response.end(query('echostr'))
    const one = { url, ...open(appId, url, await readAll(request)) }
    received.push(one)
    const answer = behaviour(one, received.length)
    if (answer === 'hang') return
    if (answer === 'cut') return void request.socket.destroy()
    if (typeof answer === 'number') return void response.writeHead(answer).end()
    response.end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const url = `http://127.0.0.1:${port}/callback`
  return {
    url,
    received,
    behave: (next) => {
      behaviour = next
    },
    callback: (mode) => ({ url, token: TOKEN, aesKey: AES_KEY, mode }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A text reply to what came, plain. */
export function textReply({ fields }: Received, text: string): string {
  return writeXml({
    ToUserName: String(fields.FromUserName),
    FromUserName: String(fields.ToUserName),
    CreateTime: 1_700_000_000,
    MsgType: 'text',
    Content: text,
  })
}

/** The same reply sealed as an account in safe mode must. */
export function sealReply(appId: string, xml: string): string {
  const encrypted = createCipher({ appId, encodingAesKey: AES_KEY }).encrypt(xml)
  const [timestamp, nonce] = ['1700000000', 'abc']
  return writeXml({
    Encrypt: encrypted,
    MsgSignature: signatureOf(TOKEN, timestamp, nonce, encrypted),
    TimeStamp: timestamp,
    Nonce: nonce,
  })
}

function open(appId: string, url: URL, body: string) {
  const outer = parseXml(body)
  const encrypted = outer.Encrypt
  if (typeof encrypted !== 'string') return { body, fields: outer }
  const query = (name: string) => url.searchParams.get(name) ?? ''
  const wanted = signatureOf(TOKEN, query('timestamp'), query('nonce'), encrypted)
  if (wanted !== query('msg_signature')) throw new Error('msg_signature is wrong')
  const opened = createCipher({ appId, encodingAesKey: AES_KEY }).decrypt(encrypted)
  return { body, fields: parseXml(opened) }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
