import { PlatformError } from '@minqiao/wechat'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inHalves } from './in-halves.ts'
import { maskId, nameOf } from './masking.ts'

describe('masking', () => {
  test.each([
    ['', ''],
    ['short', '*****'],
    ['o6_bmjrPTlm6_2sgVt7hMZOPfL2M', 'o6_****L2M'],
  ])('%s', (id, masked) => {
    expect(maskId(id)).toBe(masked)
  })

  test('a name is the remark, else the end of our id, never the platform’s', () => {
    expect(nameOf({ followerId: 'abcdef', remark: '' })).toBe('微信用户 BCDEF')
    expect(nameOf({ followerId: 'abcdef', remark: '某人' })).toBe('某人')
  })
})

describe('inHalves', () => {
  test('serves everybody but those whom the platform refuses, and names these', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 60 }), async (good) => {
        const items = good.map((isGood, index) => ({ isGood, index }))
        const served: number[] = []
        const refused = await inHalves(items, async (some) => {
          if (some.some(({ isGood }) => !isGood)) throw new PlatformError('/api', 40003, {})
          served.push(...some.map(({ index }) => index))
        })
        const indexes = (isGood: boolean) =>
          items.filter((one) => one.isGood === isGood).map((one) => one.index)
        expect(served).toEqual(indexes(true))
        expect(refused.map(({ item }) => item.index)).toEqual(indexes(false))
      }),
    )
  })

  test('passes on what is not about one person', async () => {
    const quota = new PlatformError('/api', 45009, {})
    await expect(inHalves([1, 2], () => Promise.reject(quota))).rejects.toBe(quota)
    const bug = new TypeError('bug')
    await expect(inHalves([1, 2], () => Promise.reject(bug))).rejects.toBe(bug)
  })
})
