import { expect, test } from 'vitest'
import { type ClockState, createClock, dayOf, hourOf } from './clock.ts'

function create(state: ClockState = { offset: 0, jobs: [] }) {
  const clock = createClock(
    () => new Date(1_000_000),
    () => state,
  )
  const done: string[] = []
  clock.on('note', ({ name }) => void done.push(`${name} at ${clock.ms()}`))
  return { clock, done, state }
}

test('advancing does what falls due, each at its own time, in order', async () => {
  const { clock, done } = create()
  clock.after(300, 'note', { name: 'late' })
  clock.after(100, 'note', { name: 'early' })
  clock.after(900, 'note', { name: 'never' })
  await clock.advance(500)
  expect(done).toEqual(['early at 1000100', 'late at 1000300'])
  expect(clock.ms()).toBe(1_000_500)
  clock.stop()
})

test('settling does everything but deadlines, without moving the clock', async () => {
  const { clock, done } = create()
  clock.after(1_000, 'note', { name: 'outcome' })
  clock.after(2_000, 'note', { name: 'deadline' }, true)
  await clock.settle()
  expect(done).toEqual(['outcome at 1000000'])
  clock.stop()
})

test('jobs may ask for more jobs', async () => {
  const { clock, done } = create()
  clock.on('chain', ({ left }) => {
    done.push(String(left))
    if (Number(left) > 1) clock.after(10, 'chain', { left: Number(left) - 1 })
  })
  clock.after(10, 'chain', { left: 3 })
  await clock.advance(25)
  expect(done).toEqual(['3', '2'])
  clock.stop()
})

test('days and hours are Beijing’s', () => {
  expect(dayOf(Date.parse('2026-03-01T16:00:00Z'))).toBe('2026-03-02')
  expect(dayOf(Date.parse('2026-03-01T15:59:59Z'))).toBe('2026-03-01')
  expect(hourOf(Date.parse('2026-03-01T16:00:00Z'))).toBe(0)
})
