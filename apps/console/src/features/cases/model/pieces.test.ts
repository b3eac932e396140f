import { describe, expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

const text = '东岸路停水两天'

describe('a text with marked places', () => {
  it('is whole without any', () => {
    expect(piecesOf(text, [])).toEqual([{ start: 0, text, marks: [] }])
  })

  it('is cut at every edge and loses nothing', () => {
    const place = { start: 0, end: 3 }
    const water = { start: 3, end: 5 }
    const pieces = piecesOf(text, [water, place])
    expect(pieces.map((piece) => piece.text)).toEqual(['东岸路', '停水', '两天'])
    expect(pieces.map(({ marks }) => marks)).toEqual([[place], [water], []])
  })

  it('shows the narrower of two that overlap first', () => {
    const wide = { start: 0, end: 5 }
    const narrow = { start: 3, end: 5 }
    expect(piecesOf(text, [wide, narrow])[1]?.marks).toEqual([narrow, wide])
  })

  it('cuts what lies outside and leaves out what is empty', () => {
    const pieces = piecesOf(text, [
      { start: 5, end: 99 },
      { start: 2, end: 2 },
      { start: 40, end: 50 },
    ])
    expect(pieces.map((piece) => piece.text)).toEqual(['东岸路停水', '两天'])
  })

  it('of an empty text are none', () => {
    expect(piecesOf('', [{ start: 0, end: 3 }])).toEqual([])
  })
})
