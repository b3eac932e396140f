import { expect, test } from 'vitest'
import { createRig } from '../../client/testing.ts'
import { createMemoryTokenStore } from '../../client/token-store.ts'
import { getTicket, signatureOfPage, signPage } from './jssdk.ts'

// The example that the platform publishes with its JS-SDK.
const TICKET =
  'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg'
const PAGE = {
  nonceStr: 'Wm3WZYTPz0wzccnW',
  timestamp: 1414587457,
  url: 'http://mp.weixin.qq.com?params=value',
}
const API = '/cgi-bin/ticket/getticket'

test('signatureOfPage gives the published signature, whatever follows #', () => {
  const signature = '0f9de62fce790f9a083d5c99e95740ceb90c27ed'
  expect(signatureOfPage(TICKET, PAGE)).toBe(signature)
  expect(signatureOfPage(TICKET, { ...PAGE, url: `${PAGE.url}#top?x=1` })).toBe(signature)
})

test('the ticket is fetched once for all clients of the account, until its end is near', async () => {
  const store = createMemoryTokenStore()
  const answers = {
    [API]: [
      { ticket: 'J1', expires_in: 7200 },
      { ticket: 'J2', expires_in: 7200 },
    ],
  }
  const one = createRig(answers, { store })
  const two = createRig(answers, { store })
  expect(await Promise.all([getTicket(one.client), getTicket(one.client)])).toEqual(['J1', 'J1'])
  expect(await getTicket(two.client)).toBe('J1')
  expect(one.calls()).toHaveLength(1)
  expect(one.calls()[0]?.query).toMatchObject({ type: 'jsapi', access_token: 'T1' })
  expect(two.calls()).toHaveLength(0)
  one.pass(7000)
  expect(await getTicket(one.client)).toBe('J2')
})

test('signPage gives what wx.config takes', async () => {
  const { client } = createRig({ [API]: { ticket: TICKET, expires_in: 7200 } })
  const config = await signPage(client, PAGE.url)
  expect(config).toMatchObject({ appId: 'wx0123456789abcdef', timestamp: 1772413200 })
  expect(config.signature).toBe(signatureOfPage(TICKET, { ...config, url: PAGE.url }))
  expect((await signPage(client, PAGE.url)).nonceStr).not.toBe(config.nonceStr)
})
