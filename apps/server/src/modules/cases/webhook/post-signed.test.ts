import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefused, readAddress } from './guarded-address.ts'
import { postSigned } from './post-signed.ts'

let silent: Server
let port = 0
beforeAll(async () => {
  silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  port = (silent.address() as AddressInfo).port
})
afterAll(() => {
  silent.closeAllConnections()
  silent.close()
})

const post = (address: string, more: object = {}) =>
  postSigned({ address, secret: 's', body: '{}', at: new Date(0), allowLoopback: true, ...more })

describe('an address', () => {
  test.each<[string, boolean, boolean]>([
    ['10.1.2.3', false, false],
    ['192.168.1.1', false, false],
    ['127.0.0.1', true, false],
    ['127.0.0.1', false, true],
    ['127.8.8.8', false, true],
    ['::1', false, true],
    ['::ffff:127.0.0.1', false, true],
    ['169.254.169.254', true, true],
    ['::ffff:169.254.169.254', true, true],
    ['fe80::1', true, true],
    ['0.0.0.0', true, true],
    ['::', true, true],
    ['224.0.0.1', true, true],
    ['not an address', true, true],
  ])('%s (loopback allowed: %s) is refused: %s', (address, allowLoopback, expected) => {
    expect(isRefused(address, allowLoopback)).toBe(expected)
  })

  test('is http or https, without a user or a fragment', () => {
    expect(readAddress('https://gateway.example.org:8443/hook?unit=1')?.host).toBe(
      'gateway.example.org:8443',
    )
    expect(readAddress('gopher://x')).toBeUndefined()
    expect(readAddress('http://a@x/')).toBeUndefined()
  })
})

describe('a post', () => {
  test('to a name or number that leads to this machine is refused in production', async () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1'])
      await expect(post(`http://${host}:${port}/`, { allowLoopback: false })).rejects.toThrow(
        'refused',
      )
    for (const host of ['169.254.169.254', '[fe80::1]', '0.0.0.0'])
      await expect(post(`http://${host}:${port}/`)).rejects.toThrow('refused')
  })

  test('that gets no answer ends after its time', async () => {
    await expect(post(`http://127.0.0.1:${port}/`, { timeoutMs: 50 })).rejects.toThrow()
  })
})
