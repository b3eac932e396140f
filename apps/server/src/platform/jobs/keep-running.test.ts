import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepRunning, type Run } from './keep-running.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function runs() {
  const made: { end(): void; fail(error: Error): void; stopped: number }[] = []
  let refuse: Error | undefined
  const begin = async (): Promise<Run> => {
    if (refuse) throw refuse
    const entry = { end: () => {}, fail: (_: Error) => {}, stopped: 0 }
    const ended = new Promise<void>((resolve, reject) => {
      entry.end = resolve
      entry.fail = reject
    })
    made.push(entry)
    const stop = async () => {
      entry.stopped++
      entry.end()
    }
    return { ended, stop }
  }
  const refuseWith = (error: Error | undefined) => {
    refuse = error
  }
  return { made, begin, refuseWith }
}

describe('what is kept running', () => {
  it('begins again after a pause, however it ended', async () => {
    const { made, begin } = runs()
    const losses: unknown[] = []
    const kept = await keepRunning(begin, { pauseMs: 2000, onLoss: (error) => losses.push(error) })
    made[0]?.fail(new Error('the database went away'))
    await vi.advanceTimersByTimeAsync(1999)
    expect(made).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(made).toHaveLength(2)
    made[1]?.end()
    await vi.advanceTimersByTimeAsync(2000)
    expect(made).toHaveLength(3)
    expect(losses.map(String)).toEqual(['Error: the database went away', 'Error: ended by itself'])
    await kept.stop()
    expect(made.map(({ stopped }) => stopped)).toEqual([0, 0, 1])
  })

  it('tries until it can begin again', async () => {
    const { made, begin, refuseWith } = runs()
    const onLoss = vi.fn()
    const kept = await keepRunning(begin, { pauseMs: 100, onLoss })
    refuseWith(new Error('still away'))
    made[0]?.end()
    await vi.advanceTimersByTimeAsync(350)
    expect(onLoss).toHaveBeenCalledTimes(4)
    refuseWith(undefined)
    await vi.advanceTimersByTimeAsync(100)
    expect(made).toHaveLength(2)
    await kept.stop()
  })

  it('stays stopped', async () => {
    const { made, begin } = runs()
    const onLoss = vi.fn()
    const kept = await keepRunning(begin, { pauseMs: 100, onLoss })
    made[0]?.end()
    await vi.advanceTimersByTimeAsync(50)
    await kept.stop()
    await vi.advanceTimersByTimeAsync(1000)
    expect(made).toHaveLength(1)
    expect(onLoss).toHaveBeenCalledTimes(1)
  })

  it('throws when it cannot begin at all', async () => {
    const { begin, refuseWith } = runs()
    refuseWith(new Error('no'))
    await expect(keepRunning(begin, { pauseMs: 1, onLoss: () => {} })).rejects.toThrow('no')
  })
})
