import { describe, expect, it } from 'vitest'
import { fitBlend, toProbabilities } from './blend.ts'
import { createTally, tallyVector, weighComplements } from './complement-bayes.ts'
import { keyOfPiece } from './feature-key.ts'
import { dealFolds } from './folds.ts'
import { createKeyTable } from './key-table.ts'
import { createSvm, fitSvm, scoreSvm } from './linear-svm.ts'
import { createRandom } from './random.ts'
import {
  countKeys,
  extendVocabulary,
  learnVocabulary,
  type Vector,
  vectorise,
} from './vocabulary.ts'

function vector(...values: number[]): Vector {
  return { ids: Int32Array.from(values, (_, at) => at), values: Float32Array.from(values) }
}

describe('fitSvm', () => {
  const settings = { cost: 1, seed: 1, rounds: 500 }

  it('finds the planes of a problem solved by hand', () => {
    // Two examples at +1 and -1: w minimises w²/2 + 2 max(0, 1 - w)², so w = 4/5 and no bias.
    const svm = createSvm(1, 2)
    fitSvm(svm, [vector(1), vector(-1)], [0, 1], settings)
    expect(svm.weights[0]).toBeCloseTo(0.8, 1)
    expect(svm.weights[1]).toBeCloseTo(-0.8, 1)
    expect(svm.bias[0]).toBeCloseTo(0, 1)
  })

  it('moves the planes by later examples and keeps what it knew', () => {
    const svm = createSvm(3, 2)
    fitSvm(svm, [vector(1, 0, 0), vector(0, 1, 0)], [0, 1], settings)
    const score = (one: Vector) => [...scoreSvm(svm, one, new Float64Array(2))]
    const [before = 0] = score(vector(0, 0, 1))
    fitSvm(svm, [vector(0, 0, 1)], [0], settings)
    const [after = 0] = score(vector(0, 0, 1))
    expect(after).toBeGreaterThan(before + 0.3)
    const [first = 0, second = 0] = score(vector(0, 1, 0))
    expect(second).toBeGreaterThan(first)
  })

  it('hardly moves what many examples have settled, though all later ones have one label', () => {
    const svm = createSvm(3, 2)
    const labels = Array.from({ length: 100 }, (_, at) => at % 2)
    const early = labels.map((label) => vector(1 - label, label, 1))
    fitSvm(svm, early, labels, settings)
    const later = Array.from({ length: 40 }, () => vector(0, 0, 1))
    fitSvm(svm, later, new Int32Array(40), settings)
    const [first = 0, second = 0] = scoreSvm(svm, vector(0, 1, 1), new Float64Array(2))
    expect(second).toBeGreaterThan(first + 1)
    const [common = 0] = scoreSvm(svm, vector(0, 0, 1), new Float64Array(2))
    expect(common).toBeGreaterThan(0)
  })
})

describe('weighComplements', () => {
  it('is highest for the label that holds a feature, and adds up to nothing over the labels', () => {
    const tally = createTally(3, 3)
    for (const [label, one] of [vector(3, 0, 1), vector(0, 3, 1), vector(0, 1, 1)].entries())
      tallyVector(tally, one, label)
    const weights = weighComplements(tally)
    const of = (feature: number) => [...weights.slice(feature * 3, feature * 3 + 3)]
    expect(Math.max(...of(0))).toBe(of(0)[0])
    expect(Math.max(...of(1))).toBe(of(1)[1])
    for (const feature of [0, 1, 2])
      expect(of(feature).reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 5)
  })
})

describe('fitBlend', () => {
  it('trusts the view that tells and not the one that does not, as far as it is right', () => {
    const random = createRandom(41)
    const count = 2_000
    const targets = Int32Array.from({ length: count }, () => Math.floor(random() * 2))
    const margins = new Float64Array(count * 2).map(() => random() - 0.5)
    // Right four times in five: the log odds of 4 are 1.386, half of it on each side.
    const bayes = new Float64Array(count * 2)
    for (const [at, target] of targets.entries()) {
      const said = random() < 0.8 ? target : 1 - target
      bayes[at * 2 + said] = 0.5
      bayes[at * 2 + 1 - said] = -0.5
    }
    const blend = fitBlend({ margins, bayes, targets }, 2)
    expect(blend.bayes).toBeCloseTo(Math.log(4), 0)
    expect(Math.abs(blend.margin)).toBeLessThan(0.3)
    expect([...toProbabilities(Float64Array.of(blend.bayes, 0))][0]).toBeCloseTo(0.8, 1)
  })
})

describe('keyOfPiece', () => {
  it('tells pieces, pairs and kinds apart, and finds the same piece anywhere', () => {
    const text = '路灯坏了路灯'
    expect(keyOfPiece(0, text, 0, 2)).toBe(keyOfPiece(0, text, 4, 6))
    const keys = [
      keyOfPiece(0, text, 0, 2),
      keyOfPiece(1, text, 0, 2),
      keyOfPiece(0, text, 0, 1),
      keyOfPiece(0, text, 1, 2),
      keyOfPiece(0, text, 0, 1, 1, 2),
      keyOfPiece(0, text, 0, 1, 1, 3),
      keyOfPiece(0, text, 0, 2, 2, 3),
    ]
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.every(Number.isSafeInteger)).toBe(true)
  })
})

describe('createKeyTable', () => {
  it('gives each key its place, also when it outgrows its table', () => {
    const random = createRandom(43)
    const keys = Array.from({ length: 5_000 }, () => Math.floor(random() * 2 ** 32) * 1_000_003)
    const table = createKeyTable(keys.slice(0, 100))
    for (const key of keys) table.put(key)
    const different = [...new Set(keys)]
    expect([...table.keys()]).toEqual(different)
    for (const [id, key] of different.entries()) expect(table.idOf(key)).toBe(id)
    expect(table.idOf(different[0] ?? 0)).toBe(table.put(different[0] ?? 0))
    expect(table.idOf(-1)).toBe(-1)
  })
})

describe('vectorise', () => {
  const [lamp, road, school, well] = [11, 2 ** 40 + 11, 2 ** 52 + 11, 7]
  const texts = [[road, lamp], [road, road], [school]].map((keys) => [countKeys(keys)])

  it('counts each feature of a field', () => {
    const { keys, counts } = countKeys([road, lamp, road, school, road])
    expect([[...keys], [...counts]]).toEqual([
      [road, lamp, school],
      [3, 1, 1],
    ])
  })

  it('keeps what stands in enough examples and makes each field of length 1', () => {
    const vocabulary = learnVocabulary(texts, 2)
    expect([...vocabulary.ids.keys()]).toEqual([road])
    const both = vectorise(vocabulary, [countKeys([road, road, road]), countKeys([road])])
    expect([...both.values]).toEqual([1, 1])
    expect(vectorise(vocabulary, [countKeys([school])]).ids.length).toBe(0)
  })

  it('weighs rare features more, and knows later ones', () => {
    const vocabulary = learnVocabulary(texts, 1)
    extendVocabulary(vocabulary, [countKeys([well])])
    const { ids, values } = vectorise(vocabulary, [countKeys([road, 5, well])])
    expect([...ids]).toEqual([vocabulary.ids.idOf(road), vocabulary.ids.idOf(well)])
    expect(values[1]).toBeGreaterThan(values[0] ?? 1)
    expect(vocabulary.total).toBe(4)
  })
})

describe('dealFolds', () => {
  it('keeps one key in one fold, fills the folds evenly, and deals anew for another seed', () => {
    const keys = Array.from({ length: 100 }, (_, at) => `k${at % 50}`)
    const folds = dealFolds(keys, 5, 1)
    for (const [at, fold] of folds.entries()) expect(fold).toBe(folds[at % 50])
    for (const fold of [0, 1, 2, 3, 4]) expect(folds.filter((one) => one === fold)).toHaveLength(20)
    expect([...dealFolds(keys, 5, 2)]).not.toEqual([...folds])
    expect([...dealFolds(keys, 5, 1)]).toEqual([...folds])
  })
})
