import { existsSync } from 'node:fs'
import { root, run } from './run.ts'

/** Checks the types of every part with the native compiler. */
const parts = ['.', 'apps/console', 'apps/h5', 'packages/sandbox/phone']

let failed = false
for (const part of parts) {
  if (!existsSync(`${root}${part}/tsconfig.json`)) continue
  const { code } = await run(process.execPath, ['node_modules/ts7/bin/tsc', '--noEmit', '-p', part])
  failed ||= code !== 0
}
process.exitCode = failed ? 1 : 0
