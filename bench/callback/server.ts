/** The whole product in a process of its own, with one plain and one safe account that answer. */

import { startApp } from '../../apps/server/src/app.ts'
import { ensureAccount } from '../../apps/server/src/modules/accounts/index.ts'
import { keepAnswer, readAnswers } from '../../apps/server/src/modules/inbox/index.ts'
import { ensureAgency } from '../../apps/server/src/modules/people/index.ts'
import { readConfig } from '../../apps/server/src/platform/config/index.ts'
import type { Ctx } from '../../apps/server/src/platform/context.ts'
import { createContext } from '../../apps/server/src/platform/transaction.ts'
import { ANSWER, BENCH, type PushMode } from './pushes.ts'

/** What the process says when it listens. */
export interface ServerReady {
  port: number
  callbackKeys: Record<PushMode, string>
}

/** Stored pushes: how often each id is there, and rows that its conversations hold. */
export interface Stored {
  inbound: [id: string, rows: number][]
  filed: number
}

const { platform, address, stop } = await startApp(readConfig('start', process.env), {
  jobs: 2,
  beforeListening: async (ground) => {
    const ctx = createContext(ground, {
      actor: { kind: 'system', id: 'bench' },
      requestId: 'bench',
    })
    await prepareAccounts(ctx)
  },
})
const { database } = platform
process.send?.({ port: address.port, callbackKeys: await callbackKeys() } satisfies ServerReady)
process.on('disconnect', () => void stop().finally(() => process.exit()))
process.on('message', (message) => {
  if (message === 'stored') void countStored().then((stored) => process.send?.(stored))
  if (message === 'memory') {
    globalThis.gc?.()
    process.send?.(process.memoryUsage())
  }
})

async function prepareAccounts(ctx: Ctx): Promise<void> {
  const agencyId = await ensureAgency(ctx, { parentId: null, kind: 'government', name: '压测单位' })
  for (const mode of ['plain', 'safe'] as const) {
    const { accountId } = await ensureAccount(ctx, {
      agencyId,
      name: `压测账号 ${mode}`,
      originalId: BENCH.originalIds[mode],
      appId: BENCH.appIds[mode],
      kind: 'service',
      verified: true,
      mode,
      token: BENCH.token,
      encodingAesKey: BENCH.encodingAesKey,
    })
    if ((await readAnswers(ctx, accountId)).length > 0) continue
    await keepAnswer(ctx, accountId, {
      trigger: 'otherwise',
      words: [],
      matching: 'contains',
      reply: { kind: 'text', text: ANSWER },
      keepsWaiting: true,
      position: 1,
      enabled: true,
    })
  }
}

async function callbackKeys(): Promise<Record<PushMode, string>> {
  const { rows } = await database.pool.query<{ mode: PushMode; callback_key: string }>(
    'select mode, callback_key from accounts',
  )
  const keyOf = (mode: PushMode) => rows.find((row) => row.mode === mode)?.callback_key ?? ''
  return { plain: keyOf('plain'), safe: keyOf('safe') }
}

async function countStored(): Promise<Stored> {
  const inbound = await database.pool.query<{ id: string; rows: number }>(
    `select body ->> 'msgId' as id, count(*)::int as rows from inbound group by 1`,
  )
  const filed = await database.pool.query<{ rows: number }>(
    `select count(*)::int as rows from messages where direction = 'in'`,
  )
  return {
    inbound: inbound.rows.map((row) => [row.id, row.rows]),
    filed: filed.rows[0]?.rows ?? 0,
  }
}
