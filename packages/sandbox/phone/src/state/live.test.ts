import { expect, it } from 'vitest'
import type { PhoneEvent } from '../../../src/contract.ts'
import { type EventStream, keepLive } from './live.ts'

function setUp() {
  const streams: (EventStream & { readyState: number; closed: boolean })[] = []
  const states: string[] = []
  const events: PhoneEvent[] = []
  const timers: { run: () => void; delay: number }[] = []
  const stop = keepLive({
    onEvent: (event) => events.push(event),
    onConnection: (state) => states.push(state),
    open: () => {
      const stream = {
        readyState: 0,
        closed: false,
        onopen: null,
        onerror: null,
        onmessage: null,
        close() {
          this.closed = true
        },
      }
      streams.push(stream)
      return stream
    },
    later: (run, delay) => timers.push({ run, delay }),
  })
  const last = () => {
    const stream = streams.at(-1)
    if (!stream) throw new Error('no stream was opened')
    return stream
  }
  return { streams, states, events, timers, stop, last }
}

it('passes events on and ignores what is none', () => {
  const { last, events } = setUp()
  for (const data of ['', 'ping', 'null', '{}', '[]', '"x"'])
    last().onmessage?.(new MessageEvent('message', { data }))
  last().onmessage?.(new MessageEvent('message', { data: '{"kind":"chats-changed"}' }))
  expect(events).toEqual([{ kind: 'chats-changed' }])
})

it('leaves a dropped connection to the browser', () => {
  const { last, states, timers, streams } = setUp()
  last().onopen?.(new Event('open'))
  last().onerror?.(new Event('error'))
  last().onopen?.(new Event('open'))
  expect(states).toEqual(['connecting', 'online', 'offline', 'online'])
  expect(timers).toHaveLength(0)
  expect(streams).toHaveLength(1)
})

it('opens a new stream after a refusal, later each time, and starts over after a success', () => {
  const { last, timers, streams } = setUp()
  for (let time = 0; time < 7; time++) {
    last().readyState = 2
    last().onerror?.(new Event('error'))
    timers.at(-1)?.run()
  }
  expect(timers.map((timer) => timer.delay)).toEqual([1000, 2000, 4000, 8000, 15000, 15000, 15000])
  expect(streams).toHaveLength(8)
  last().onopen?.(new Event('open'))
  last().readyState = 2
  last().onerror?.(new Event('error'))
  expect(timers.at(-1)?.delay).toBe(1000)
})

it('opens nothing more once stopped', () => {
  const { last, timers, streams, stop } = setUp()
  last().readyState = 2
  last().onerror?.(new Event('error'))
  stop()
  timers[0]?.run()
  expect(last().closed).toBe(true)
  expect(streams).toHaveLength(1)
})
