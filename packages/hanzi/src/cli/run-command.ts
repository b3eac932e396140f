import { parseArgs } from 'node:util'

type Values = Record<string, string | undefined>

/**
 * Runs a command of this package: reads its options, prints its figures as a line of JSON on
 * standard output and its complaints on standard error. Exit code 0; 1 when lines were refused or it
 * failed; 2 when an option is missing or unknown.
 */
export async function runCommand(
  usage: string,
  names: { needed: readonly string[]; optional: readonly string[] },
  run: (values: Values, tell: (fault: string) => void) => Promise<{ refused: number }>,
): Promise<void> {
  const tell = (fault: string) => process.stderr.write(`${fault}\n`)
  const values = readOptions([...names.needed, ...names.optional])
  if (!values || names.needed.some((name) => !values[name])) {
    tell(usage)
    process.exitCode = 2
    return
  }
  try {
    const figures = await run(values, tell)
    process.stdout.write(`${JSON.stringify(figures)}\n`)
    if (figures.refused > 0) process.exitCode = 1
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}

function readOptions(names: readonly string[]): Values | undefined {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    return parseArgs({ options }).values as Values
  } catch {
    return undefined
  }
}
