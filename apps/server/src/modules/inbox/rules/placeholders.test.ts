import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillPlaceholders, unknownPlaceholders } from './placeholders.ts'

const values = { name: '周女士', account: '演示县发布', staff: '坐席甲', today: '2026年3月10日' }

describe('placeholders', () => {
  it.each([
    ['{{name}}您好', '周女士您好'],
    ['{{ name }}，{{account}}，{{staff}}，{{today}}', '周女士，演示县发布，坐席甲，2026年3月10日'],
    ['没有占位符', '没有占位符'],
    ['{name} {{}} {{nobody}}', '{name} {{}} {{nobody}}'],
    ['{{toString}}{{__proto__}}{{constructor}}', '{{toString}}{{__proto__}}{{constructor}}'],
    ['{{name}}{{name}}', '周女士周女士'],
  ])('%j becomes %j', (text, filled) => {
    expect(fillPlaceholders(text, values)).toBe(filled)
  })

  it.each([
    ['{{name}}', []],
    ['{{nmae}}，{{ today }}', ['nmae']],
    ['{{}}', ['']],
    ['{{constructor}}', ['constructor']],
    ['{{ {{name}} }}', []],
    ['一个 { 和一个 }', []],
  ])('%j names %j that are unknown', (text, unknown) => {
    expect(unknownPlaceholders(text)).toEqual(unknown)
  })

  it('are not read in what is put in', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const filled = fillPlaceholders('A{{name}}B', { ...values, name: `${name}{{staff}}` })
        expect(filled).toBe(`A${name}{{staff}}B`)
      }),
    )
  })
})
