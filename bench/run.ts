import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { describeMachine, table } from './machine.ts'

/** What every bench exports. Keys carry their units. */
export interface Bench {
  run(options: { short: boolean; file?: string }): Promise<Record<string, number | string>>
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, file: { type: 'string' } },
})
const [name = ''] = positionals
const file = join(import.meta.dirname, `${name}.ts`)
if (!/^[a-z-]+$/.test(name) || name === 'run' || !existsSync(file)) {
  console.error('usage: npm run bench -- NAME [--short]; see bench/README.md for the names')
  process.exit(2)
}
const bench = (await import(pathToFileURL(file).href)) as Bench
console.log(`${table(describeMachine())}\n`)
const figures = await bench.run({ short: values.short, file: values.file })
console.log(`${table(figures)}\n`)
console.log(JSON.stringify(figures))
process.exit()
