import { cpus, totalmem } from 'node:os'
import { tallyMessages } from '#modules/inbox/index.ts'
import { readConfig, SettingsError } from '#platform/config/index.ts'
import { openDemo } from './open-demo.ts'
import { type Played, play } from './replay/play.ts'
import { readMessages } from './replay/read-messages.ts'

export interface ReplayWanted {
  file: string | undefined
  rate: string | undefined
  environment: Record<string, string | undefined>
  dataDir: string | undefined
}

/**
 * Plays citizens' messages through the sandbox as followers' messages, with the platform's retries,
 * and proves that each is in the inbox exactly once. Exit code 1 when one is not.
 */
export async function replay(wanted: ReplayWanted): Promise<void> {
  if (!wanted.file)
    throw new SettingsError([{ env: '--file', fault: 'is required: a JSONL file of messages' }])
  const rate = Number(wanted.rate ?? 0)
  if (!Number.isFinite(rate) || rate < 0)
    throw new SettingsError([{ env: '--rate', fault: 'must be messages per second' }])
  const texts = readMessages(wanted.file)
  const config = readConfig('start', { ...wanted.environment, PORT: '0' }, wanted.dataDir)
  const demo = await openDemo(config)
  const account = demo.accounts.find(({ key }) => key === 'district') ?? demo.accounts[0]
  if (!account) throw new Error('the demo has no account')

  const began = performance.now()
  const played = await play(demo.sandbox, account.appId, texts, rate, (done) => {
    if (done % 500 === 0) process.stdout.write(`\r${done} / ${texts.length}`)
  })
  const seconds = (performance.now() - began) / 1000
  const wrong = await findWrong(demo.running.platform.database.db, account.accountId, played)
  const kind = demo.running.platform.database.kind
  await demo.stop()
  report({ kind, played, seconds, ...wrong })
  process.exit(wrong.lost + wrong.doubled > 0 ? 1 : 0)
}

/** Compares what was said with what is in the inbox, person by person and word by word. */
async function findWrong(
  db: Parameters<typeof tallyMessages>[0],
  accountId: string,
  played: readonly Played[],
): Promise<{ lost: number; doubled: number }> {
  const counts = new Map<string, number>()
  const openIds = played.map(({ openId }) => openId)
  for (let from = 0; from < openIds.length; from += 2000)
    for (const tally of await tallyMessages(db, accountId, openIds.slice(from, from + 2000)))
      counts.set(`${tally.openId} ${tally.text}`, tally.count)
  const found = played.map(({ openId, text }) => counts.get(`${openId} ${text}`) ?? 0)
  return {
    lost: found.filter((count) => count === 0).length,
    doubled: found.filter((count) => count > 1).length,
  }
}

interface Result {
  kind: string
  played: readonly Played[]
  seconds: number
  lost: number
  doubled: number
}

function report({ kind, played, seconds, lost, doubled }: Result): void {
  const times = played.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (part: number) => Math.round(times[Math.floor(times.length * part)] ?? 0)
  const figures = {
    database: kind,
    messages: played.length,
    answered: played.filter(({ answered }) => answered).length,
    retried: played.filter(({ tries }) => tries > 1).length,
    lost,
    doubled,
    seconds: Math.round(seconds * 10) / 10,
    messages_per_s: Math.round(played.length / seconds),
    p50_ms: at(0.5),
    p99_ms: at(0.99),
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  process.stdout.write(`\r${machine}\n${JSON.stringify(figures)}\n`)
}
