import { readdirSync, readFileSync } from 'node:fs'
import { findPostgres } from '../apps/server/test/find-postgres.ts'
import { addCounts, closingLine, readClosingLines } from './count-tests.ts'
import { root, run, tool } from './run.ts'

/**
 * What `.ci/run` does after the install: `npm run check` on the embedded database, the suite once
 * more on PostgreSQL, and every bench in its short form. Everything runs even where something has
 * failed; the last line is the sum, in which a check or a bench counts as one.
 */
const began = performance.now()
let counts = { passed: 0, failed: 0, skipped: 0 }

function minutes(since: number): string {
  return `${((performance.now() - since) / 60_000).toFixed(1)} min`
}

/** Runs one part of the whole; its tests are counted, and a failure that was no test's as one. */
async function part(
  name: string,
  args: string[],
  env: Record<string, string | undefined>,
  limitMinutes = 25,
): Promise<void> {
  const start = performance.now()
  process.stdout.write(`\n━━ ${name}\n`)
  const { code, output } = await run(tool('tsx'), args, { env, limitMinutes })
  const told = readClosingLines(output)
  if (code !== 0 && told.failed === 0) told.failed = 1
  if (code === 0 && told.passed === 0) told.passed = 1
  counts = addCounts(counts, told)
  process.stdout.write(`━━ ${name}: ${code === 0 ? 'passed' : 'FAILED'}, ${minutes(start)}\n`)
}

await part('npm run check', ['scripts/check.ts'], { TEST_DATABASE_URL: undefined })

const postgres = await findPostgres()
process.stdout.write(`\nPostgreSQL for what follows: ${postgres.what}\n`)
try {
  await part('npm test on PostgreSQL', ['scripts/test.ts'], { TEST_DATABASE_URL: postgres.url })
  for (const name of benches())
    await part(
      `npm run bench -- ${name} --short`,
      ['bench/run.ts', name, '--short'],
      { BENCH_DATABASE_URL: postgres.url },
      8,
    )
} finally {
  await postgres.stop()
}

process.stdout.write(`\nall of it: ${minutes(began)}\n${closingLine(counts)}\n`)
process.exit(counts.failed > 0 ? 1 : 0)

/** Benches are the files of bench/ that export a `run`. */
function benches(): string[] {
  return readdirSync(`${root}bench`)
    .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
    .filter((file) =>
      /^export (async )?(function|const) run\b/m.test(readFileSync(`${root}bench/${file}`, 'utf8')),
    )
    .map((file) => file.slice(0, -3))
    .sort()
}
