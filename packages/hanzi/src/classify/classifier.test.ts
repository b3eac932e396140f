import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Classifier, createClassifier, deserializeClassifier } from './classifier.ts'
import { makeExamples } from './made-examples-fixture.ts'
import {
  type Classification,
  ClassifierError,
  type ClassifierFault,
  type Example,
} from './types.ts'

const learned = makeExamples(150, 1)
const asked = makeExamples(60, 2)
/** Most of what these speak of, they share. */
const VAGUE = {
  道路: ['路面', '停车位', '施工', '占道', '小区门口', '井盖', '收费'],
  环境: ['施工', '噪音', '小区门口', '油烟', '占道', '垃圾', '收费'],
  教育: ['收费', '校车', '小区门口', '补课', '停车位', '学区', '噪音'],
}

function partRight(classifier: Classifier, examples: readonly Example[]): number {
  const right = examples.filter(
    ({ message, label }) => classifier.classify(message).label === label,
  )
  return right.length / examples.length
}

function faultOf(act: () => unknown): ClassifierFault | undefined {
  try {
    act()
  } catch (error) {
    if (error instanceof ClassifierError) return error.code
    throw error
  }
  return undefined
}

function train(examples: readonly Example[]): Classifier {
  const classifier = createClassifier()
  classifier.add(examples)
  classifier.train()
  return classifier
}

let trained: Classifier
beforeAll(() => {
  trained = train(learned)
})

describe('classify', () => {
  it('labels messages it has not seen', () => {
    expect(partRight(trained, asked)).toBeGreaterThan(0.95)
    expect(trained.labels()).toEqual(['教育', '环境', '道路'])
  })

  it('takes bare texts, other forms and traditional characters', () => {
    expect(trained.classify('小区门口路灯不亮').label).toBe('道路')
    expect(trained.classify({ title: null, detail: '工地　夜間噪音\u200b很大' }).label).toBe('环境')
  })

  it('gives probabilities that add up to one, most likely first', () => {
    const { label, probability, top } = trained.classify('校车和路灯不亮')
    expect(top[0]).toEqual({ label, probability })
    expect(top.reduce((sum, one) => sum + one.probability, 0)).toBeCloseTo(1, 9)
    expect(top.map((one) => one.probability)).toEqual(
      [...top].map((one) => one.probability).sort((one, other) => other - one),
    )
  })

  it('gives what is usual, without a reason, for a text that holds no known word', () => {
    const { probability, reasons } = trained.classify('……')
    expect(reasons).toEqual([])
    expect(probability).toBeLessThan(0.9)
  })

  it('is the same for the same examples and seed', () => {
    const again = train(learned)
    for (const { message } of asked)
      expect(again.classify(message)).toEqual(trained.classify(message))
  })

  it('keeps what it was asked for within its limits', () => {
    const one = deserializeClassifier(trained.serialize(), { top: 1, reasons: 2 })
    const { top, reasons } = one.classify(asked[0]?.message ?? '')
    expect([top.length, reasons.length]).toEqual([1, 2])
  })
})

describe('reasons', () => {
  it('name the words that decided, in the given text', () => {
    const detail = '领导好，我家楼下　垃圾堆放很久了，谢谢'
    const [reason] = trained.classify({ title: '', detail }).reasons
    expect(reason?.text).toContain('垃圾')
    expect(reason?.field).toBe('detail')
    expect(detail.slice(reason?.start, reason?.end)).toBe(reason?.text)
  })

  it('are places of the original, strongest first, whatever is written', () => {
    const parts = fc.constantFrom(
      ...['路灯', '不亮', '校车', '噪音', '　', '\u200b', 'Ａ３', '，', '㎡', '𠮷', '車', '\n'],
    )
    const texts = fc.array(parts, { maxLength: 15 }).map((some) => some.join(''))
    fc.assert(
      fc.property(texts, texts, (title, detail) => {
        const { reasons } = trained.classify({ title, detail })
        const given = { title, detail }
        for (const [at, { text, field, start, end, weight }] of reasons.entries()) {
          expect(given[field].slice(start, end)).toBe(text)
          expect(weight).toBeGreaterThan(0)
          if (at > 0) expect(weight).toBeLessThanOrEqual(reasons[at - 1]?.weight ?? 0)
        }
      }),
      { seed: 31, numRuns: 300 },
    )
  })

  it('are those of the answer, though they are read when the classifier has learned more', () => {
    const classifier = deserializeClassifier(trained.serialize())
    const message = asked[0]?.message ?? ''
    const answered = classifier.classify(message)
    classifier.add(makeExamples(30, 10, VAGUE))
    classifier.update()
    expect(answered.reasons).toEqual(trained.classify(message).reasons)
    expect(answered.reasons).not.toEqual(classifier.classify(message).reasons)
    expect(answered.reasons).toBe(answered.reasons)
  })

  it('weigh what the answer loses without them', () => {
    const whole = trained.classify('桥头村的污水，和一棵树')
    const without = trained.classify('桥头村的，和一棵树')
    const odds = (probability: number) => Math.log(probability / (1 - probability))
    const environment = without.top.find(({ label }) => label === '环境')?.probability ?? 0
    expect(whole.label).toBe('环境')
    expect(whole.reasons[0]?.text).toContain('污水')
    expect(odds(whole.probability)).toBeGreaterThan(odds(environment))
  })
})

describe('update', () => {
  it('learns later examples without forgetting earlier ones', () => {
    const classifier = train(learned)
    const later = makeExamples(60, 3, { 燃气: ['燃气泄漏', '燃气开户', '燃气表'] })
    expect(partRight(classifier, later)).toBe(0)
    for (let from = 0; from < later.length; from += 20) {
      classifier.add(later.slice(from, from + 20))
      classifier.update()
    }
    expect(classifier.labels().at(-1)).toBe('燃气')
    const unseen = makeExamples(40, 4, { 燃气: ['燃气泄漏', '燃气开户', '燃气表'] })
    expect(partRight(classifier, unseen)).toBeGreaterThan(0.9)
    expect(partRight(classifier, asked)).toBeGreaterThan(0.9)
  })

  it('goes on from a stored model, which one confirmed message can move', () => {
    const classifier = deserializeClassifier(trained.serialize())
    const message = { title: '社区嘉年华', detail: '社区嘉年华什么时候举办' }
    const before = classifier.classify(message).top.find(({ label }) => label === '教育')
    classifier.add([{ message, label: '教育' }])
    classifier.update()
    const after = classifier.classify(message)
    expect(after.label).toBe('教育')
    expect(after.probability).toBeGreaterThan(before?.probability ?? 0)
  })

  it('leans to a message confirmed against what it had learned, and gives way to more', () => {
    const classifier = deserializeClassifier(trained.serialize())
    const message = { title: '夜间噪音', detail: '校车夜间噪音' }
    const teach = () => {
      classifier.add([{ message, label: '教育' }])
      classifier.update()
      return classifier.classify(message)
    }
    const educationOf = ({ top }: Classification) =>
      top.find(({ label }) => label === '教育')?.probability ?? 0
    const before = classifier.classify(message)
    expect(before.label).toBe('环境')
    const once = teach()
    expect(educationOf(once)).toBeGreaterThan(2 * educationOf(before))
    teach()
    expect(teach().label).toBe('教育')
    expect(partRight(classifier, asked)).toBeGreaterThan(0.95)
  })

  it('ends where training on everything ends, though examples come one label after the other', () => {
    const all = makeExamples(400, 8, VAGUE)
    const early = all.slice(0, 200)
    const late = all.slice(200).sort((one, other) => (one.label < other.label ? -1 : 1))
    const unseen = makeExamples(300, 9, VAGUE)
    const classifier = deserializeClassifier(train(early).serialize())
    for (let from = 0; from < late.length; from += 20) {
      classifier.add(late.slice(from, from + 20))
      classifier.update()
    }
    const whole = partRight(train(all), unseen)
    expect(whole).toBeLessThan(1)
    expect(partRight(classifier, unseen)).toBeGreaterThan(whole - 0.01)
  })

  it('changes nothing when nothing was added, and trains the first time', () => {
    const classifier = createClassifier()
    classifier.add(learned)
    classifier.update()
    expect(classifier.classify('校车')).toEqual(trained.classify('校车'))
    classifier.update()
    expect(classifier.classify('校车')).toEqual(trained.classify('校车'))
  })
})

describe('refusals', () => {
  it('says what is missing', () => {
    const empty = createClassifier()
    expect(faultOf(() => empty.classify('路灯'))).toBe('NOT_TRAINED')
    expect(faultOf(() => empty.serialize())).toBe('NOT_TRAINED')
    expect(faultOf(() => empty.train())).toBe('NOT_TRAINED')
    empty.add([{ message: '路灯不亮', label: '道路' }])
    expect(faultOf(() => empty.train())).toBe('ONE_LABEL')
    expect(faultOf(() => empty.add([{ message: '无', label: '' }]))).toBe('BAD_EXAMPLE')
  })

  it('learns from two examples, if it must', () => {
    const classifier = createClassifier({ atLeast: 1 })
    classifier.add([
      { message: '路灯不亮', label: '道路' },
      { message: '校车晚点', label: '教育' },
    ])
    classifier.train()
    expect(classifier.classify('校车').label).toBe('教育')
  })
})
