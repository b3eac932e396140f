import { openDatabase } from '../../index.ts'

/** A process of the crash test: inserts by four writers and says which rows were acknowledged. */
const [dir = '', templateFile] = process.argv.slice(2)
const database = await openDatabase({ kind: 'embedded', dir, templateFile })
await database.pool.query('create table if not exists written (run integer, n integer, body text)')
const run = process.pid
let n = 0
process.stdout.write('ready\n')
async function write(): Promise<void> {
  for (;;) {
    const mine = ++n
    await database.pool.query('insert into written values ($1, $2, $3)', [
      run,
      mine,
      'x'.repeat(200),
    ])
    process.stdout.write(`${run} ${mine}\n`)
  }
}
await Promise.all([write(), write(), write(), write()])
