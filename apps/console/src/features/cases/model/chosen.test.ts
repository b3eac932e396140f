import { describe, expect, it } from 'vitest'
import { chosenFirst } from './chosen.ts'

function message(messageId: string, more: Record<string, unknown> = {}) {
  return { messageId, direction: 'in', via: null, staffId: null, kind: 'text', body: {}, ...more }
}
const staff = { direction: 'out', staffId: 'somebody' }
const asMessages = (list: ReturnType<typeof message>[]) =>
  list as unknown as Parameters<typeof chosenFirst>[0]

describe('the messages chosen to begin with', () => {
  it('are what came since staff last answered', () => {
    const list = [message('1'), message('2', staff), message('3'), message('4', { kind: 'image' })]
    expect(chosenFirst(asMessages(list))).toEqual(['3', '4'])
  })

  it('an automatic answer is no answer of staff', () => {
    const list = [message('1'), message('2', { direction: 'out', via: 'callback' }), message('3')]
    expect(chosenFirst(asMessages(list))).toEqual(['1', '3'])
  })

  it('are the last thing said when that was answered', () => {
    const list = [message('1'), message('2'), message('3', staff)]
    expect(chosenFirst(asMessages(list))).toEqual(['2'])
  })

  it('leave out what is erased and what says nothing', () => {
    const list = [message('1', { body: { erased: true } }), message('2', { kind: 'event' })]
    expect(chosenFirst(asMessages(list))).toEqual([])
  })
})
