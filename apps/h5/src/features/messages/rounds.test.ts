import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OwnMessage } from '../../lib/own.ts'
import { groupRounds } from './rounds.ts'

/** `q` a question, `a` an automatic answer, `p` a person’s; a number before it: minutes later. */
function talk(script: string): OwnMessage[] {
  let minute = 0
  return script
    .split(' ')
    .filter((word) => word !== '')
    .map((word, place) => {
      const [, later = '', who = ''] = /^(\d*)([qap])$/.exec(word) ?? []
      minute += Number(later || 1)
      return {
        messageId: String(place).padStart(3, '0'),
        from: who === 'q' ? ('me' as const) : ('office' as const),
        automatic: who === 'a',
        kind: 'text',
        text: who,
        at: new Date(Date.UTC(2026, 2, 10) + minute * 60_000).toISOString(),
        picture: false,
        titles: [],
      }
    })
    .reverse()
}

const said = (script: string, waitingSince: string | null = null) =>
  groupRounds(talk(script), waitingSince).map(({ messages, state }) => [
    messages.map(({ text }) => text).join(''),
    state,
  ])

describe('rounds', () => {
  test.each([
    ['', []],
    ['q', [['q', 'none']]],
    ['q q p', [['qqp', 'answered']]],
    [
      'q p p q',
      [
        ['q', 'none'],
        ['qpp', 'answered'],
      ],
    ],
    ['q a q a p', [['qaqap', 'answered']]],
    ['q a', [['qa', 'automatic']]],
    ['q a 59q', [['qaq', 'automatic']]],
    [
      'q a 60q',
      [
        ['q', 'none'],
        ['qa', 'automatic'],
      ],
    ],
    [
      'a q p',
      [
        ['qp', 'answered'],
        ['a', 'automatic'],
      ],
    ],
    [
      'p q',
      [
        ['q', 'none'],
        ['p', 'answered'],
      ],
    ],
  ])('%s', (script, rounds) => {
    expect(said(script)).toEqual(rounds)
  })

  test('wait from the message on that the server says', () => {
    const messages = talk('q p 100q q a')
    const since = messages[2]?.at ?? ''
    expect(groupRounds(messages, since).map(({ state }) => state)).toEqual(['waiting', 'answered'])
  })

  test('lose no message and change no order', () => {
    const scripts = fc.array(fc.constantFrom('q', 'a', 'p', '90q', '90a'), { maxLength: 30 })
    fc.assert(
      fc.property(scripts, (words) => {
        const messages = talk(words.join(' '))
        const rounds = groupRounds(messages, null)
        expect([...rounds].reverse().flatMap((round) => round.messages)).toEqual(
          [...messages].reverse(),
        )
        expect(new Set(rounds.map(({ id }) => id)).size).toBe(rounds.length)
      }),
    )
  })
})
