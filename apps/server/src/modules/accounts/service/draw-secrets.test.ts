import { createCipher } from '@minqiao/wechat'
import { expect, test } from 'vitest'
import { drawAesKey, drawCallbackKey, drawToken, printOfSecret } from './draw-secrets.ts'

test('what is drawn has the shape the platform takes, and is new each time', () => {
  for (let round = 0; round < 50; round++) {
    expect(drawToken()).toMatch(/^[A-Za-z0-9]{32}$/)
    const key = drawAesKey()
    expect(key).toMatch(/^[A-Za-z0-9]{43}$/)
    // Strict decoders want the four bits that are left over to be zero.
    expect(Buffer.from(key, 'base64').toString('base64')).toBe(`${key}=`)
    createCipher({ appId: 'wx1', encodingAesKey: key })
  }
  const drawn = new Set(Array.from({ length: 100 }, drawCallbackKey))
  expect(drawn.size).toBe(100)
  expect([...drawn][0]).toMatch(/^[\w-]{32}$/)
})

test('the print of a secret is the end of its SHA-256', () => {
  expect(printOfSecret('abc')).toBe('15ad')
})
