import { expect, it } from 'vitest'
import { hostOf, landingAddress } from './page-address.ts'

const OAUTH = 'https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx1&redirect_uri='

it.each([
  ['https://a.gov.cn/x?y=1', 'https://a.gov.cn/x?y=1'],
  [
    `${OAUTH}${encodeURIComponent('https://h5.gov.cn/book?id=3')}&state=1`,
    'https://h5.gov.cn/book?id=3',
  ],
  [`${OAUTH}javascript:alert(1)`, `${OAUTH}javascript:alert(1)`],
  [`${OAUTH}https://`, `${OAUTH}https://`],
  ['not an address', 'not an address'],
])('%s leads to %s', (url, landing) => {
  expect(landingAddress(url)).toBe(landing)
})

it('names the host', () => {
  expect(hostOf('http://127.0.0.1:8091/a')).toBe('127.0.0.1:8091')
  expect(hostOf('x')).toBe('x')
})
