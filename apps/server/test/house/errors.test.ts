import { type ErrorEntry, errors } from '@minqiao/contracts'
import { describe, expect, it } from 'vitest'
import { describeErrors } from '../../../../scripts/generate/errors.ts'
import { findAll, readSource, serverSources } from './sources.ts'

const codes = Object.keys(errors)
const sources = serverSources()
const thrown = findAll(sources, /\bfail\(\s*'([^']+)'/g)
/** Codes are also answered by the error handler and handed over by rules that return one. */
const named = findAll(sources, /'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|UNEXPECTED)'/g)

describe('every error code', () => {
  it('is documented in docs/errors.md, with both languages', () => {
    expect(readSource('docs/errors.md').text).toBe(describeErrors())
  })

  it('is answered somewhere', () => {
    expect(codes.filter((code) => !named.has(code))).toEqual([])
  })

  it('that is thrown is in the table', () => {
    expect(thrown.size).toBeGreaterThan(40)
    expect([...thrown.keys()].filter((code) => !codes.includes(code))).toEqual([])
  })

  it('says what is wrong in whole sentences, Chinese and English', () => {
    const odd = Object.entries<ErrorEntry>(errors).filter(
      ([, { zh, en }]) => !/\p{Script=Han}.*。$/su.test(zh) || !/^[^\p{Script=Han}]+\.$/su.test(en),
    )
    expect(odd).toEqual([])
  })

  it('has a status that says whose fault it is', () => {
    const odd = Object.entries<ErrorEntry>(errors).filter(
      ([, { status }]) => status < 400 || status > 599,
    )
    expect(odd).toEqual([])
  })

  it('is never recognised by its text', () => {
    const offenders = sources.filter(({ text }) =>
      /\.message\s*(===|!==|\.(includes|match|startsWith))/.test(text),
    )
    expect(offenders.map(({ path }) => path)).toEqual([])
  })
})
