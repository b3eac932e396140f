import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listenChanges, mayCopyIn, statementHeads } from './statement-text.ts'

describe('statementHeads', () => {
  it.each([
    ['select 1; listen a', [['select'], ['listen', 'a']]],
    ["select 'listen a; listen b'", [['select']]],
    ["select 'it''s; listen a'; unlisten *", [['select'], ['unlisten', '*']]],
    ["select E'\\'; listen a'", [['select']]],
    ['do $$ begin; listen a; end $$; listen b', [['do'], ['listen', 'b']]],
    ['do $x$ $$ ; listen a $x$', [['do']]],
    ['-- listen a;\nlisten b', [['listen', 'b']]],
    ['/* ; listen a */ listen "B; c"', [['listen', '"B; c"']]],
    [
      'select a$b$c; listen d',
      [
        ['select', 'a$b$c'],
        ['listen', 'd'],
      ],
    ],
    ['', []],
  ])('reads %s', (text, heads) => {
    expect(statementHeads(text)).toEqual(heads)
  })

  it('sees nothing of what stands in quotes', () => {
    const inside = fc.string().map((text) => text.replaceAll(/['"$\\]/g, ''))
    fc.assert(
      fc.property(inside, fc.constantFrom("'", '"', '$$', '$a$'), (text, quote) => {
        const heads = statementHeads(`select ${quote}; listen ${text}${quote}; listen b`)
        expect(heads.at(-1)).toEqual(['listen', 'b'])
        expect(heads).toHaveLength(2)
      }),
    )
  })

  it('ends on any text, quickly', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        expect(Array.isArray(statementHeads(text))).toBe(true)
      }),
    )
    const before = performance.now()
    statementHeads(`select ${"'".repeat(20_001)}${'/*'.repeat(20_000)}${'$a'.repeat(20_000)}`)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

describe('listenChanges', () => {
  it('folds names as the server does', () => {
    expect(listenChanges('LISTEN Jobs; listen "jobs:Insert"; listen "a""b"')).toEqual([
      { kind: 'listen', channel: 'jobs' },
      { kind: 'listen', channel: 'jobs:Insert' },
      { kind: 'listen', channel: 'a"b' },
    ])
    expect(listenChanges(`listen ${'x'.repeat(70)}`)).toEqual([
      { kind: 'listen', channel: 'x'.repeat(63) },
    ])
    expect(listenChanges(`listen "${'民'.repeat(22)}"`)).toEqual([
      { kind: 'listen', channel: '民'.repeat(21) },
    ])
  })

  it('tells one channel from all', () => {
    expect(listenChanges('unlisten a; unlisten *; select 1')).toEqual([
      { kind: 'unlisten', channel: 'a' },
      { kind: 'unlisten-all' },
    ])
  })
})

describe('mayCopyIn', () => {
  it.each([
    ['copy t from stdin', true],
    ['COPY t (a)\nFROM STDIN with csv', true],
    ['copy t to stdout', false],
    ['select 1', false],
  ])('%s: %s', (text, expected) => {
    expect(mayCopyIn(text)).toBe(expected)
  })
})
