import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stopOnSignals } from './stop.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function world(stop: () => Promise<void>) {
  const signals = new EventEmitter()
  const told: string[] = []
  const exits: number[] = []
  stopOnSignals(
    { stop, onBegin: () => told.push('begin'), onError: (error) => told.push(String(error)) },
    { signals, exit: (code) => exits.push(code) },
  )
  return { signals, told, exits }
}

describe('on a signal', () => {
  it.each(['SIGINT', 'SIGTERM'])('%s: everything is finished first', async (signal) => {
    let finish = () => {}
    const { signals, told, exits } = world(
      () =>
        new Promise((resolve) => {
          finish = resolve
        }),
    )
    signals.emit(signal)
    await vi.advanceTimersByTimeAsync(9999)
    expect(exits).toEqual([])
    finish()
    await vi.advanceTimersByTimeAsync(0)
    expect(exits).toEqual([0])
    expect(told).toEqual(['begin'])
  })

  it('ten seconds are the most', async () => {
    const { signals, told, exits } = world(() => new Promise(() => {}))
    signals.emit('SIGTERM')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(exits).toEqual([1])
    expect(told).toEqual(['begin', 'Error: not stopped within 10 s'])
  })

  it('a second one ends it at once', () => {
    const { signals, told, exits } = world(() => new Promise(() => {}))
    signals.emit('SIGINT')
    signals.emit('SIGTERM')
    expect(exits).toEqual([1])
    expect(told).toEqual(['begin'])
  })

  it('an error on the way is told, and the end is not success', async () => {
    const { signals, told, exits } = world(() => Promise.reject(new Error('cannot')))
    signals.emit('SIGTERM')
    await vi.advanceTimersByTimeAsync(0)
    expect(exits).toEqual([1])
    expect(told).toEqual(['begin', 'Error: cannot'])
  })
})
