import { describe, expect, it } from 'vitest'
import { lastDays, type OpenedCases, readOpened, writeOpened } from './opened.ts'

function backOf(opened: OpenedCases) {
  return readOpened(new URL(writeOpened(opened), 'http://localhost').searchParams)
}

describe('a number that was opened, in the address', () => {
  it('of the board comes back as it went', () => {
    const opened = { of: 'board', agencyId: 'a', unitId: 'u', cell: 'overdue' } as const
    expect(backOf(opened)).toEqual(opened)
    expect(backOf({ ...opened, unitId: '' })).toEqual({ ...opened, unitId: '' })
  })

  it('of a rate comes back as it went', () => {
    const span = { agencyId: 'a', from: '2026-03-01', to: '2026-03-08' }
    const opened = { of: 'figure', ...span, figure: 'solution', part: 'numerator' } as const
    expect(backOf(opened)).toEqual(opened)
  })

  it.each([
    '',
    'of=board&agencyId=a&cell=gone',
    'of=board&cell=open',
    'of=figure&agencyId=a&figure=solution&from=today&to=2026-03-08',
    'of=figure&agencyId=a&figure=x&from=2026-03-01&to=2026-03-08',
  ])('opens nothing for %s', (text) => {
    expect(readOpened(new URLSearchParams(text))).toBeUndefined()
  })

  it('the last seven days are seven local days with today', () => {
    // Half past midnight in Beijing.
    const now = new Date('2026-03-07T16:30:00Z')
    expect(lastDays('week', now)).toEqual({ from: '2026-03-02', to: '2026-03-09' })
  })
})
