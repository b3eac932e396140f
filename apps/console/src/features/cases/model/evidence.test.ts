import { describe, expect, it } from 'vitest'
import { evidenceOf } from './evidence.ts'

const at = (word: string, start: number) => ({ word, start, end: start + word.length })
const proposal = {
  text: '东岸路停水，请区住建局看看',
  kinds: [
    { kindCode: '0101', name: { zh: '供水', en: 'Water' }, score: 0.9, words: [at('停水', 3)] },
    { kindCode: '0202', name: { zh: '道路', en: 'Roads' }, score: 0.1, words: [at('路', 2)] },
  ],
  urgency: { urgency: 'utility', words: [at('停水', 3)] },
  region: null,
  units: [
    {
      agencyId: 'a',
      name: '区住建局',
      score: 0.5,
      reasons: [
        {
          why: 'named' as const,
          kindCode: null,
          regionCode: null,
          times: null,
          of: null,
          word: at('区住建局', 7),
        },
        {
          why: 'confirmed' as const,
          kindCode: '01',
          regionCode: null,
          times: 3,
          of: 4,
          word: null,
        },
      ],
    },
  ],
}

describe('the words that decided', () => {
  it('of the first kind, the urgency and the unit, wherever they stand', () => {
    expect(evidenceOf(proposal, '又停水了，区住建局管不管停水', 'en')).toEqual([
      { start: 1, end: 3, about: 'kind', name: 'Water' },
      { start: 12, end: 14, about: 'kind', name: 'Water' },
      { start: 1, end: 3, about: 'urgency', name: 'utility' },
      { start: 12, end: 14, about: 'urgency', name: 'utility' },
      { start: 5, end: 9, about: 'unit', name: '区住建局' },
    ])
  })

  it('are none when nothing was found', () => {
    const nothing = {
      ...proposal,
      kinds: [],
      units: [],
      urgency: { urgency: 'general', words: [] },
    }
    expect(evidenceOf(nothing, proposal.text, 'zh')).toEqual([])
  })
})
