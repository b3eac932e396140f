import { describe, expect, it } from 'vitest'
import { closingLine, countTests, type JsonReport, readClosingLines } from './count-tests.ts'

const report = (change: Partial<JsonReport>): JsonReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...change,
})
const broken = { status: 'failed', assertionResults: [] }
const skippedByBroken = { status: 'failed', assertionResults: [{ status: 'skipped' }] }
const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] }

describe('the closing line of a run', () => {
  it.each<[string, JsonReport | undefined, number, string]>([
    ['a good run', report({}), 0, '3 passed, 0 failed'],
    [
      'skipped tests',
      report({ numPendingTests: 2, numTodoTests: 1 }),
      0,
      '3 passed, 0 failed, 3 skipped',
    ],
    [
      'a failing test',
      report({ numFailedTests: 1, testResults: [failing] }),
      1,
      '3 passed, 1 failed',
    ],
    ['a file that did not load', report({ testResults: [broken] }), 1, '3 passed, 1 failed'],
    [
      'a file whose preparation threw',
      report({ numPendingTests: 4, testResults: [skippedByBroken] }),
      1,
      '3 passed, 1 failed, 4 skipped',
    ],
    [
      'both kinds',
      report({ numFailedTests: 2, testResults: [failing, broken] }),
      1,
      '3 passed, 3 failed',
    ],
    ['an error outside of any test', report({}), 1, '3 passed, 1 failed'],
    ['no report at all', undefined, 0, '0 passed, 1 failed'],
  ])('of %s', (_what, given, exitCode, line) => {
    expect(closingLine(countTests(given, exitCode))).toBe(line)
  })
})

describe('the sum of closing lines', () => {
  it('counts lines of their own only', () => {
    const output =
      'x\n3 passed, 0 failed\n  9 passed, 9 failed\nTests 8 passed, 1 failed\n2 passed, 1 failed, 4 skipped\n'
    expect(readClosingLines(output)).toEqual({ passed: 5, failed: 1, skipped: 4 })
  })
})
