import {
  acceptCase,
  askPart,
  askRequest,
  type CaseKey,
  dispatchCase,
  registerCase,
  submitReply,
  writeReply,
} from '#modules/cases/index.ts'
import { findStaffActor } from '#modules/people/index.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { createContext } from '#platform/transaction.ts'
import type { MadeAccount } from './accounts.ts'
import { type DemoCase, demoCases } from './case-words.ts'

interface Made {
  agencies: Record<string, string>
  staff: Record<string, string>
  accounts: MadeAccount[]
}

const hourMs = 3_600_000

/** Lets some people telephone, on days gone by, and the staff work on it as they do. */
export async function makeCases(platform: Platform, made: Made): Promise<void> {
  const [account] = made.accounts
  if (!account) return
  for (const one of demoCases) await makeCase(platform, made, account.accountId, one)
}

async function makeCase(
  platform: Platform,
  { agencies, staff }: Made,
  accountId: string,
  one: DemoCase,
): Promise<void> {
  const begun = platform.now().getTime() - one.hoursAgo * hourMs
  const as = async (name: string, hoursLater: number): Promise<Ctx> => {
    const at = Math.min(begun + hoursLater * hourMs, platform.now().getTime())
    const actor = await findStaffActor(platform.database.db, staff[name] ?? '')
    if (!actor) throw new Error(`nobody of the demo is called ${name}`)
    return createContext({ ...platform, now: () => new Date(at) }, { actor, requestId: 'demo' })
  }
  const found = await registerCase(await as('lead', 0), {
    accountId,
    source: one.source,
    key: one.title,
    title: one.title,
    text: one.text,
    place: one.place,
    contactName: one.name,
    contactPhone: one.phone,
    mayPublish: one.mayPublish ?? false,
    confidential: one.confidential ?? false,
    ...(one.kindCode && { kindCode: one.kindCode }),
  })
  const key: CaseKey = { accountId, caseId: found.case_id }
  const { to } = one
  if (!to) return
  await dispatchCase(await as('lead', 1), key, {
    unitId: agencies[to.unit] ?? '',
    words: '',
    ...(one.kindCode && { kindCode: one.kindCode }),
  })
  if (!to.handler) return
  await acceptCase(await as(to.handler, 3), key)
  if (to.asks)
    await askRequest(await as(to.handler, 5), key, {
      kind: 'return',
      reason: to.asks.reason,
      proposedUnitId: agencies[to.asks.unit] ?? '',
    })
  if (to.helper)
    await askPart(await as(to.handler, 6), key, {
      unitId: agencies[to.helper.unit] ?? '',
      task: to.helper.task,
    })
  if (!to.reply) return
  const writer = await as(to.handler, 20)
  const reply = await writeReply(writer, key, { text: to.reply })
  await submitReply(writer, key, reply.reply_id)
}
