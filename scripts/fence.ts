import { cruiseHouse, describeViolations } from './cruise.ts'

/** Fails on any forbidden import, and when suspiciously few files were read. */
const { violations, files } = await cruiseHouse(['apps', 'packages'])
if (files < 100) {
  process.stderr.write(`the fence read only ${files} files: it checks nothing\n`)
  process.exit(1)
}
for (const line of describeViolations(violations)) process.stderr.write(`${line}\n`)
process.stdout.write(`fence: ${files} files, ${violations.length} violations\n`)
process.exitCode = violations.length > 0 ? 1 : 0
