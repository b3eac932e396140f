import { describe, expect, it } from 'vitest'
import { actsOf, mayWrite, sortActs } from './acts.ts'

const base = {
  state: 'received',
  confidential: false,
  mayPublish: true,
  leadCaseId: null,
  requests: [] as { kind: string; ruling: string | null }[],
  allowed: { ways: [] as string[], isCenter: false, isUnit: false, isHelper: false },
}
const center = (ways: string[]) => ({ ways, isCenter: true, isUnit: false, isHelper: false })
const unit = (ways: string[]) => ({ ways, isCenter: false, isUnit: true, isHelper: false })
const all = () => true

describe('the acts that are offered', () => {
  it('a reader writes a note and nothing else', () => {
    expect(actsOf(base, all)).toEqual(['note'])
  })

  it('the centre admits, dispatches, declines', () => {
    const found = { ...base, allowed: center(['admit', 'decline', 'dispatch', 'merge']) }
    expect(actsOf(found, all)).toEqual(['dispatch', 'admit', 'decline', 'classify', 'note'])
  })

  it('the unit accepts, or asks to return what is not its own', () => {
    const found = { ...base, state: 'dispatched', allowed: unit(['accept']) }
    expect(actsOf(found, all)).toEqual(['accept', 'handler', 'return', 'part', 'note'])
  })

  it('one request at a time', () => {
    const requests = [{ kind: 'extension', ruling: null }]
    const found = { ...base, state: 'handling', requests, allowed: unit(['answer']) }
    expect(actsOf(found, all)).toEqual(['handler', 'part', 'note'])
  })

  it('no third return; more time may still be asked for', () => {
    const requests = [
      { kind: 'return', ruling: 'refused' },
      { kind: 'dispute', ruling: 'refused' },
    ]
    const found = { ...base, state: 'handling', requests, allowed: unit(['answer']) }
    expect(actsOf(found, all)).toEqual(['handler', 'extension', 'part', 'note'])
  })

  it('publishing asks for the right, the consent, and no secret', () => {
    const found = { ...base, state: 'closed', allowed: center(['reopen']) }
    expect(actsOf(found, all)).toEqual(['reopen', 'publish'])
    expect(actsOf(found, () => false)).toEqual(['reopen'])
    expect(actsOf({ ...found, mayPublish: false }, all)).toEqual(['reopen'])
    expect(actsOf({ ...found, confidential: true }, all)).toEqual(['reopen'])
  })

  it('the first stand as buttons, the rest behind "more"', () => {
    expect(sortActs(['dispatch', 'admit', 'decline', 'classify', 'note'])).toEqual({
      first: ['dispatch', 'admit', 'decline'],
      more: ['classify', 'note'],
    })
    expect(sortActs(['accept', 'handler', 'return', 'note']).more).toEqual([])
  })

  it('who may answer writes the reply', () => {
    expect(mayWrite({ allowed: unit(['answer']) })).toBe(true)
    expect(mayWrite({ allowed: unit(['accept']) })).toBe(false)
  })
})
