import { run, tool } from './run.ts'

/** Everything that must hold before a change lands, cheapest first; the tests close the output. */
const steps: [name: string, command: string, args: string[]][] = [
  ['format and lint', tool('biome'), ['check', '--error-on-warnings', '.']],
  ['types', tool('tsx'), ['scripts/types.ts']],
  ['fence', tool('tsx'), ['scripts/fence.ts']],
  ['unused', tool('knip'), []],
  ['generated files', tool('tsx'), ['scripts/generate.ts', '--check']],
  ['tests', tool('tsx'), ['scripts/test.ts']],
]

const failed: string[] = []
for (const [name, command, args] of steps) {
  process.stdout.write(`\n── ${name}\n`)
  const { code } = await run(command, args)
  if (code !== 0) failed.push(name)
}
for (const name of failed) process.stderr.write(`── ${name}: failed\n`)
process.exitCode = failed.length > 0 ? 1 : 0
