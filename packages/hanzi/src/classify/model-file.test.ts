import { beforeAll, describe, expect, it } from 'vitest'
import { type Classifier, createClassifier, deserializeClassifier } from './classifier.ts'
import { makeExamples } from './made-examples-fixture.ts'

let trained: Classifier
let file: Uint8Array
beforeAll(() => {
  trained = createClassifier()
  trained.add(makeExamples(120, 5))
  trained.train()
  file = trained.serialize()
})

describe('a stored model', () => {
  it('answers exactly as the one that was stored, and stores to the same bytes', () => {
    const read = deserializeClassifier(file)
    for (const { message } of makeExamples(40, 6))
      expect(read.classify(message)).toEqual(trained.classify(message))
    expect(Buffer.from(read.serialize()).equals(file)).toBe(true)
  })

  it('is read from within a larger buffer', () => {
    const larger = Buffer.concat([Buffer.from('abc'), file])
    expect(deserializeClassifier(larger.subarray(3)).labels()).toEqual(trained.labels())
  })

  it('is refused when a byte is changed, wherever', () => {
    for (let at = 18; at < file.length; at += Math.ceil(file.length / 40)) {
      const broken = Uint8Array.from(file)
      broken[at] = (broken[at] ?? 0) ^ 1
      expect(() => deserializeClassifier(broken)).toThrow('wrong checksum')
    }
  })

  it.each([
    ['nothing', () => new Uint8Array(), 'no model of a classifier'],
    ['another file', () => Buffer.from('{"labels":["一","二"]}'.repeat(9)), 'no model'],
    ['half a file', () => file.subarray(0, file.length / 2), 'cut short'],
    ['a later version', () => Buffer.from(file).fill(9, 16, 17), 'version 9, and this reads 2'],
  ])('is refused as %s', (_, bytes, told) => {
    expect(() => deserializeClassifier(bytes())).toThrow(told)
    expect(() => deserializeClassifier(bytes())).toThrow(
      expect.objectContaining({ code: 'BAD_MODEL' }),
    )
  })
})
