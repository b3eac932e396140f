import { lockDataDirectory } from '../lock-data-directory.ts'

/** A process of the lock's test: takes the directory if it can, says so, holds it until told. */
const [dir = ''] = process.argv.slice(2)
process.stdout.write('ready\n')
process.stdin.on('data', () => {
  lockDataDirectory(dir).then(
    () => process.stdout.write('won\n'),
    (error: { code?: string }) => process.stdout.write(`${error.code}\n`),
  )
})
setInterval(() => {}, 60_000)
