import { type CallRecord, describeErrcode } from '@minqiao/wechat'
import type { Platform } from '#platform/context.ts'
import { type Db, uuidv7 } from '#platform/db/index.ts'
import { counter } from '#platform/metrics/index.ts'
import { addCalls, addReplies, type CallCount, type PlatformReply } from '../repo/calls.ts'
import { listImpaired, noteCapability } from '../repo/capabilities.ts'
import { type Capability, capabilityOf, verdictOf } from '../rules/capabilities.ts'
import { dayOf } from '../rules/day.ts'

const exchanges = counter('wechat_calls_total', 'Exchanges with the WeChat API', ['class'])

/** Counts the exchanges of this process with the platform, and writes them now and then. */
export interface CallMeter {
  note(accountId: string, record: CallRecord): void
  /** Writes what has gathered; what cannot be written stays for the next time. */
  flush(): Promise<void>
  stop(): Promise<void>
}

const flushMs = 3_000
const gatheredReplies = 50

/** Makes a meter; it writes every three seconds and when it is stopped. */
export function createCallMeter(platform: Platform): CallMeter {
  let counts = new Map<string, CallCount>()
  let replies = new Map<string, PlatformReply[]>()
  let verdicts = new Map<string, Verdict>()
  let flushing: Promise<void> | undefined
  const timer = setInterval(() => {
    flush().catch((error) => platform.log.warn({ err: error }, 'calls were not written'))
  }, flushMs)
  timer.unref()

  async function write(): Promise<void> {
    const { db } = platform.database
    const [newCounts, newReplies, newVerdicts] = [counts, replies, verdicts]
    counts = new Map()
    replies = new Map()
    verdicts = new Map()
    try {
      await addCalls(db, [...newCounts.values()])
    } catch (error) {
      // Counts are what quotas are measured by: keep them. The rest is for looking at.
      for (const count of newCounts.values()) add(counts, count)
      throw error
    }
    for (const [accountId, said] of newReplies) await addReplies(db, accountId, said)
    await applyVerdicts(platform, db, [...newVerdicts.values()])
  }

  async function flush(): Promise<void> {
    while (flushing) await flushing.catch(() => undefined)
    if (counts.size === 0) return
    flushing = write().finally(() => {
      flushing = undefined
    })
    await flushing
  }

  return {
    note(accountId, { api, errcode, ms }) {
      const at = platform.now()
      const kind =
        errcode === undefined ? 'none' : errcode === 0 ? 'ok' : describeErrcode(errcode).class
      exchanges.inc({ class: kind })
      add(counts, {
        accountId,
        day: dayOf(at),
        api,
        calls: 1,
        errors: errcode === 0 ? 0 : 1,
        ...(errcode && { errcode }),
        at: at.toISOString(),
      })
      if (errcode === undefined) return
      const said = replies.get(accountId) ?? []
      said.push({ replyId: uuidv7(), api, errcode, class: kind, tookMs: Math.round(ms), at })
      if (said.length > gatheredReplies) said.shift()
      replies.set(accountId, said)
      const capability = capabilityOf(api)
      const verdict = verdictOf(errcode)
      if (capability && verdict !== 'nothing')
        verdicts.set(`${accountId} ${capability}`, { accountId, capability, verdict, errcode, at })
    },
    flush,
    async stop() {
      clearInterval(timer)
      await flush()
    },
  }
}

function add(counts: Map<string, CallCount>, count: CallCount): void {
  const key = `${count.accountId} ${count.day} ${count.api}`
  const known = counts.get(key)
  if (!known) {
    counts.set(key, { ...count })
    return
  }
  known.calls += count.calls
  known.errors += count.errors
  if (count.at > known.at) known.at = count.at
  if (count.errcode !== undefined) known.errcode = count.errcode
}

interface Verdict {
  accountId: string
  capability: Capability
  verdict: 'on' | 'off'
  errcode: number
  at: Date
}

/** Refusals switch a capability off; a call that works switches on what was off. */
async function applyVerdicts(platform: Platform, db: Db, verdicts: Verdict[]): Promise<void> {
  if (verdicts.length === 0) return
  const worked = verdicts.filter((it) => it.verdict === 'on').map((it) => it.accountId)
  const impaired = new Map(
    (await listImpaired(db, [...new Set(worked)])).map((it) => [it.accountId, it.off]),
  )
  for (const { accountId, capability, verdict, errcode, at } of verdicts) {
    if (verdict === 'on' && !impaired.get(accountId)?.has(capability)) continue
    const since = at.toISOString()
    const record = verdict === 'on' ? { on: true, since } : { on: false, errcode, since }
    if (await noteCapability(db, accountId, capability, record))
      platform.log.info({ accountId, capability, on: record.on, errcode }, 'capability changed')
  }
}
