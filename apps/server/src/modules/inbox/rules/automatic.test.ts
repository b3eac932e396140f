import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnswerRule, chooseAnswer, fold } from './automatic.ts'

const rule = (
  answerId: string,
  trigger: AnswerRule['trigger'],
  words: string[] = [],
  matching: AnswerRule['matching'] = 'contains',
): AnswerRule => ({
  answerId,
  trigger,
  words: trigger === 'keyword' ? words.map(fold) : words,
  matching,
  reply: { kind: 'text', text: answerId },
  keepsWaiting: false,
})

const rules = [
  rule('welcome', 'welcome'),
  rule('card', 'keyword', ['社保']),
  rule('card-renewal', 'keyword', ['社保卡补办']),
  rule('person', 'keyword', ['人工', '转人工'], 'exact'),
  rule('bus', 'keyword', ['Bus 12路']),
  rule('ask', 'menu', ['ASK']),
  rule('otherwise', 'otherwise'),
]
const answerTo = (text: string) => chooseAnswer(rules, { kind: 'message', text })?.answerId

describe('words', () => {
  it.each([
    ['我的社保在哪里查？', 'card'],
    ['社保卡补办要带什么', 'card-renewal'],
    ['社 保 卡，补办', 'card-renewal'],
    ['人工', 'person'],
    ['人工！', 'person'],
    ['转人工客服', 'otherwise'],
    ['ＢＵＳ１２路几点发车', 'bus'],
    ['bus12路', 'bus'],
    ['', 'otherwise'],
    ['？？？', 'otherwise'],
    ['今天天气不错', 'otherwise'],
  ])('%j get %s', (text, expected) => {
    expect(answerTo(text)).toBe(expected)
  })

  it('that are a keyword exactly go before those that only contain one', () => {
    const both = [
      rule('inside', 'keyword', ['社保卡']),
      rule('whole', 'keyword', ['社保'], 'exact'),
    ]
    expect(chooseAnswer(both, { kind: 'message', text: '社保' })?.answerId).toBe('whole')
    expect(chooseAnswer(both, { kind: 'message', text: '社保卡' })?.answerId).toBe('inside')
  })

  it('that several keywords of one length meet get the first of the list', () => {
    const two = [rule('first', 'keyword', ['公交']), rule('second', 'keyword', ['线路'])]
    expect(chooseAnswer(two, { kind: 'message', text: '线路和公交' })?.answerId).toBe('first')
  })

  it('that nothing meets get no answer where there is no other rule', () => {
    expect(chooseAnswer(rules.slice(0, -1), { kind: 'message', text: '天气' })).toBeUndefined()
  })
})

describe('events', () => {
  it.each([
    ['subscribe', '', 'welcome'],
    ['subscribe', 'qrscene_1', 'welcome'],
    ['CLICK', 'ASK', 'ask'],
    ['CLICK', 'ask', undefined],
    ['CLICK', '', undefined],
    ['VIEW', 'ASK', undefined],
    ['SCAN', '1', undefined],
    ['unsubscribe', '', undefined],
    ['LOCATION', '', undefined],
  ])('%s with key %j get %s', (event, eventKey, expected) => {
    expect(chooseAnswer(rules, { kind: 'event', event, eventKey })?.answerId).toBe(expected)
  })
})

describe('folding', () => {
  it('leaves no white space and no punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).not.toMatch(/[\s\p{P}]/u)
      }),
    )
  })

  it('forgets white space and punctuation wherever it stands', () => {
    const separator = fc.constantFrom(' ', '，', '。', '!', '　', '\n', '—', '“')
    const piece = fc.constantFrom('社保', '卡', 'abc', '12')
    fc.assert(
      fc.property(fc.array(piece), fc.array(separator), (pieces, separators) => {
        const spaced = pieces.map((it, n) => it + (separators[n] ?? '')).join('')
        expect(fold(spaced)).toBe(fold(pieces.join('')))
      }),
    )
  })

  it('finds a keyword however it is wrapped, and answers nothing that does not hold it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const found = answerTo(`${before}公积金${after}`)
        expect(found === 'otherwise' || found === 'bus').toBe(true)
        const keyword = [rule('fund', 'keyword', ['公积金'])]
        const text = `${before}公积金${after}`
        expect(chooseAnswer(keyword, { kind: 'message', text })?.answerId).toBe('fund')
      }),
    )
  })
})
