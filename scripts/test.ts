import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { closingLine, countTests, type JsonReport } from './count-tests.ts'
import { root, run, tool } from './run.ts'

/**
 * Runs the whole suite, browser journeys included, and closes with one plain line.
 *
 * `npm test -- PATH…` runs only those files. Without TEST_DATABASE_URL the embedded database is
 * used, with it the PostgreSQL it names.
 */
const cache = `${root}node_modules/.cache/minqiao`
const report = `${cache}/report-${process.pid}.json`
mkdirSync(cache, { recursive: true })
const paths = process.argv.slice(2)
const { code } = await run(tool('vitest'), [
  'run',
  ...paths,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
])
const found = existsSync(report)
  ? (JSON.parse(readFileSync(report, 'utf8')) as JsonReport)
  : undefined
rmSync(report, { force: true })
const counts = countTests(found, code)
process.stdout.write(`\n${closingLine(counts)}\n`)
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : code
