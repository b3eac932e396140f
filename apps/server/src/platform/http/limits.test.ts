import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressKey, createLimiter } from './limits.ts'

function handClock(start = 1_000_000) {
  let time = start
  const move = (ms: number) => {
    time += ms
  }
  return { now: () => time, move }
}

describe('a limiter', () => {
  it('allows so many in a minute and says when the next may come', () => {
    const clock = handClock()
    const limiter = createLimiter(3, clock.now)
    expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([true, true, true, false])
    expect(limiter.take('b')).toBe(true)
    clock.move(45_200)
    expect(limiter.retryAfter()).toBe(15)
    clock.move(14_800)
    expect(limiter.take('a')).toBe(true)
  })

  it('never allows more than its number in one window, whatever the costs', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 5, noNaN: true })), (costs) => {
        const limiter = createLimiter(10, () => 0)
        const sum = costs.filter((cost) => limiter.take('a', cost)).reduce((a, b) => a + b, 0)
        expect(sum).toBeLessThanOrEqual(10 + 1e-9)
      }),
    )
  })

  it('gives back what counts elsewhere', () => {
    const limiter = createLimiter(1, () => 0)
    expect(limiter.take('a')).toBe(true)
    limiter.giveBack('a')
    expect(limiter.take('a')).toBe(true)
    limiter.giveBack('unknown')
    expect(limiter.take('a')).toBe(false)
  })

  it('goes on when the clock was set back', () => {
    const clock = handClock()
    const limiter = createLimiter(1, clock.now)
    limiter.take('a')
    clock.move(-3_600_000)
    expect(limiter.take('a')).toBe(true)
  })

  it('forgets the oldest of too many keys', () => {
    const limiter = createLimiter(1, () => 0, 1000)
    for (let key = 0; key < 5000; key++) limiter.take(String(key))
    expect(limiter.take('4999')).toBe(false)
    expect(limiter.take('4500')).toBe(false)
    expect(limiter.take('0')).toBe(true)
  })

  it('stays quick and small under a million addresses', () => {
    const limiter = createLimiter(300, () => 0)
    const before = process.memoryUsage().heapUsed
    const began = performance.now()
    for (let key = 0; key < 1_000_000; key++) limiter.take(`10.${key}`)
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 2 ** 20)
  })
})

describe('who an address is', () => {
  it.each([
    ['10.1.2.3', '10.1.2.3'],
    ['::ffff:10.1.2.3', '10.1.2.3'],
    ['2001:db8:0:1:aaaa:bbbb:cccc:dddd', '2001:db8:0:1::/64'],
    ['2001:0db8::1:2:3:4', '2001:db8:0:0::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s is %s', (address, key) => {
    expect(addressKey(address)).toBe(key)
  })

  it('is the same for every address of one IPv6 subscriber', () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16))
    const ends = fc.tuple(group, group, group, group)
    fc.assert(
      fc.property(ends, ends, (one, other) => {
        const network = '2001:db8:5:7'
        expect(addressKey([network, ...one].join(':'))).toBe(
          addressKey([network, ...other].join(':')),
        )
      }),
    )
  })
})
