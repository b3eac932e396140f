import { createDecipheriv, createVerify } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { APP_ID, type Setup, setUp } from '../testing/setup.ts'
import type { Merchant } from './model.ts'

const KEY = '0123456789abcdef0123456789abcdef'
const MCH_ID = '1900000001'

let world: Setup
let merchant: Merchant
let server: Server
let notify_url: string
let status: number
const notices: { body: string; headers: Record<string, unknown> }[] = []
beforeEach(async () => {
  world = await setUp()
  merchant = world.sandbox.createMerchant({ mchId: MCH_ID, apiV3Key: KEY, appIds: [APP_ID] })
  notices.length = 0
  status = 204
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8')
    })
    request.on('end', () => {
      notices.push({ body, headers: request.headers })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  notify_url = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/notify`
})
afterEach(async () => {
  await world.close()
  await new Promise((resolve) => server.close(resolve))
})

async function ask(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${world.origin}/v3/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return {
    status: answer.status,
    ...(text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)),
  }
}
const order = (changes: Record<string, unknown> = {}) => ({
  appid: APP_ID,
  mchid: MCH_ID,
  description: '水费',
  out_trade_no: 'bill-0001',
  notify_url,
  amount: { total: 1234, currency: 'CNY' },
  payer: { openid: world.openid },
  ...changes,
})
const prepare = (changes = {}) => ask('POST', 'pay/transactions/jsapi', order(changes))
const query = () => ask('GET', `pay/transactions/out-trade-no/bill-0001?mchid=${MCH_ID}`)

test('prepared, paid on the phone, told by a sealed and signed notice, found by query', async () => {
  const prepared = await prepare()
  const prepayId = String((prepared as Record<string, unknown>).prepay_id)
  expect(await query()).toMatchObject({ trade_state: 'NOTPAY' })
  const paid = await fetch(`${world.origin}/phone/api/people/${world.person}/pay`, {
    method: 'POST',
    body: JSON.stringify({ prepayId }),
  })
  expect(await paid.json()).toEqual({ state: 'SUCCESS' })
  await world.sandbox.settle()
  const [notice] = notices
  const head = (name: string) => String(notice?.headers[`wechatpay-${name}`])
  const signed = createVerify('RSA-SHA256').update(
    `${head('timestamp')}\n${head('nonce')}\n${notice?.body}\n`,
  )
  expect(signed.verify(merchant.platformPublicKey, head('signature'), 'base64')).toBe(true)
  const { resource } = JSON.parse(notice?.body ?? '') as { resource: Record<string, string> }
  const sealed = Buffer.from(resource.ciphertext ?? '', 'base64')
  const opener = createDecipheriv('aes-256-gcm', KEY, resource.nonce ?? '')
  opener.setAAD(Buffer.from(resource.associated_data ?? ''))
  opener.setAuthTag(sealed.subarray(-16))
  const opened = opener.update(sealed.subarray(0, -16)).toString('utf8') + opener.final('utf8')
  expect(JSON.parse(opened)).toMatchObject({
    out_trade_no: 'bill-0001',
    trade_state: 'SUCCESS',
    amount: { total: 1234, payer_total: 1234 },
    payer: { openid: world.openid },
  })
  expect(await query()).toMatchObject({ trade_state: 'SUCCESS' })
})

test('a notice that is not taken comes again', async () => {
  status = 500
  const { prepay_id } = (await prepare()) as Record<string, unknown>
  world.sandbox.pay(world.person, String(prepay_id))
  await world.sandbox.settle()
  expect(notices).toHaveLength(1)
  status = 200
  await world.sandbox.clock.advance(15_000)
  expect(notices).toHaveLength(2)
  await world.sandbox.clock.advance(86_400_000)
  expect(notices).toHaveLength(2)
})

test('only once, only by who it is for, only in time', async () => {
  const { prepay_id } = (await prepare()) as Record<string, unknown>
  const other = world.sandbox.createPerson({ name: '演示市民乙' })
  expect(() => world.sandbox.pay(other.id, String(prepay_id))).toThrow('下单账号与支付账号不一致')
  world.sandbox.pay(world.person, `prepay_id=${prepay_id}`)
  expect(() => world.sandbox.pay(world.person, String(prepay_id))).toThrow('请勿重复支付')
  expect(await prepare()).toMatchObject({ code: 'OUT_TRADE_NO_USED' })
  const late = (await prepare({ out_trade_no: 'bill-0002' })) as Record<string, unknown>
  await world.sandbox.clock.advance(2 * 3_600_000)
  expect(() => world.sandbox.pay(world.person, String(late.prepay_id))).toThrow('订单已关闭')
})

test('a payment opens the reply window without limit', async () => {
  const { prepay_id } = (await prepare()) as Record<string, unknown>
  await world.sandbox.clock.advance(60_000)
  world.sandbox.pay(world.person, String(prepay_id))
  for (let count = 0; count < 8; count++)
    expect(await world.api.sendText(world.openid, `回执${count}`)).toMatchObject({ errcode: 0 })
})

test('refunds up to what was paid, the same number once', async () => {
  const { prepay_id } = (await prepare()) as Record<string, unknown>
  const refund = (out_refund_no: string, amount: number) =>
    ask('POST', 'refund/domestic/refunds', {
      mchid: MCH_ID,
      out_trade_no: 'bill-0001',
      out_refund_no,
      amount: { refund: amount, total: 1234, currency: 'CNY' },
    })
  expect(await refund('r1', 1)).toMatchObject({ status: 400 })
  world.sandbox.pay(world.person, String(prepay_id))
  expect(await refund('r1', 1000)).toMatchObject({ status: 'SUCCESS' })
  expect(await refund('r1', 1000)).toMatchObject({ status: 'SUCCESS' })
  expect(await refund('r2', 235)).toMatchObject({ code: 'NOT_ENOUGH' })
})

test.each([
  [{ mchid: 'none' }, 'MCH_NOT_EXISTS'],
  [{ appid: 'wxother' }, 'APPID_MCHID_NOT_MATCH'],
  [{ out_trade_no: 'x' }, 'PARAM_ERROR'],
  [{ amount: { total: 0 } }, 'PARAM_ERROR'],
  [{ payer: { openid: 'oNobody' } }, 'PARAM_ERROR'],
  [{ notify_url: 'nowhere' }, 'PARAM_ERROR'],
])('an order with %j is refused', async (changes, code) => {
  expect(await prepare(changes)).toMatchObject({ code })
})

test('with the merchant’s key, an unsigned request is refused; a closed order stays closed', async () => {
  await prepare()
  const path = 'pay/transactions/out-trade-no/bill-0001/close'
  expect(await ask('POST', path, { mchid: MCH_ID })).toEqual({ status: 204 })
  expect(await query()).toMatchObject({ trade_state: 'CLOSED' })
  merchant.publicKey = merchant.platformPublicKey
  expect(await prepare()).toMatchObject({ status: 401, code: 'SIGN_ERROR' })
})
