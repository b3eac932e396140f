import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveNews } from '#platform/live/index.ts'
import { createNewsStream } from './news-stream.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const news = (accountId: string, ...ids: string[]): LiveNews => ({
  topic: 'conversation',
  accountId,
  ids,
})

describe('a stream of news', () => {
  it('gathers for a quarter of a second and tells each account once', () => {
    const out = new PassThrough()
    const stream = createNewsStream(out, ({ accountId }) => accountId !== 'secret')
    stream.tell(news('a', '1'))
    stream.tell(news('secret', '2'))
    stream.tell(news('a', '3'))
    expect(out.read()).toBeNull()
    vi.advanceTimersByTime(250)
    expect(String(out.read())).toBe(`data: ${JSON.stringify(news('a', '1', '3'))}\n\n`)
    vi.advanceTimersByTime(10_000)
    expect(out.read()).toBeNull()
    stream.tell(news('a', '4'))
    vi.advanceTimersByTime(250)
    expect(String(out.read())).toContain('4')
  })

  it('rests when there is nothing to tell, and when it has ended', () => {
    const out = new PassThrough()
    const stream = createNewsStream(out, () => true)
    expect(vi.getTimerCount()).toBe(0)
    stream.tell(news('a', '1'))
    expect(vi.getTimerCount()).toBe(1)
    out.destroy()
    out.emit('close')
    expect(vi.getTimerCount()).toBe(0)
    stream.tell(news('a', '1'))
    stream.beat()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('cuts off who does not read, instead of keeping everything for them', () => {
    const out = new PassThrough({ highWaterMark: 1024 })
    const stream = createNewsStream(out, () => true)
    for (let round = 0; round < 1000 && !out.destroyed; round++) {
      stream.tell(news('a', 'x'.repeat(1000)))
      vi.advanceTimersByTime(250)
    }
    expect(out.destroyed).toBe(true)
    expect(out.writableLength).toBeLessThan(70_000)
  })
})
