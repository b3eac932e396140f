import { type Client, createClient, PlatformError } from '@minqiao/wechat'
import type { Platform } from '#platform/context.ts'
import { uuidv7 } from '#platform/db/index.ts'
import { fail } from '#platform/errors.ts'
import { createContext } from '#platform/transaction.ts'
import { findAccount, noteRefusedIp } from '../repo/accounts.ts'
import { findSealedSecret, purposes } from '../repo/secrets.ts'
import { type Account, checkSpeaking } from '../rules/account.ts'
import { freshMs, type Memory, memoryOf } from './memory.ts'
import { createTokenStore } from './token-store.ts'

/**
 * The client that speaks with the platform for an account.
 *
 * One for each account and process; its tokens are shared by all processes, its calls are counted.
 * Never ask for it inside a transaction. Fails with ACCOUNT_NOT_FOUND, ACCOUNT_PAUSED,
 * ACCOUNT_CLOSED or ACCOUNT_SECRET_MISSING.
 */
export async function clientOf(platform: Platform, accountId: string): Promise<Client> {
  const memory = memoryOf(platform)
  const known = memory.clients.get(accountId)
  if (known && platform.now().getTime() - known.checkedAt < freshMs) return known.client
  const making = memory.making.get(accountId)
  if (making) return making
  const made = makeClient(platform, memory, accountId)
  memory.making.set(accountId, made)
  try {
    return await made
  } finally {
    if (memory.making.get(accountId) === made) memory.making.delete(accountId)
  }
}

async function makeClient(platform: Platform, memory: Memory, accountId: string): Promise<Client> {
  const { db } = platform.database
  const { generation } = memory
  const account = (await findAccount(db, accountId)) ?? fail('ACCOUNT_NOT_FOUND', { accountId })
  checkSpeaking(account)
  const found = await findSealedSecret(db, accountId)
  if (!found?.sealed) return fail('ACCOUNT_SECRET_MISSING', { accountId })
  const checkedAt = platform.now().getTime()
  const known = memory.clients.get(accountId)
  if (known && known.revision === found.revision) {
    known.checkedAt = checkedAt
    return known.client
  }
  const secret = await platform.vault.open(purposes.secret, accountId, found.sealed)
  const client = createClient({
    appId: account.appId,
    secret,
    ...addresses(platform),
    now: platform.now,
    store: storeOf(platform, account),
    onCall: (record) => memory.meter.note(accountId, record),
  })
  if (memory.generation === generation)
    memory.clients.set(accountId, { client, revision: found.revision, checkedAt })
  return client
}

/** The sandbox plays all hosts of the platform at one address; in production each has its own. */
function addresses({ config }: Platform) {
  const baseUrl = config.wechatUrl
  return config.mode === 'serve' ? { baseUrl } : { baseUrl, openUrl: baseUrl, mpUrl: baseUrl }
}

function storeOf(platform: Platform, { accountId, appId }: Account) {
  const { database, vault, now } = platform
  const { db } = database
  return createTokenStore({
    db,
    vault,
    now,
    accountId,
    appId,
    onFresh: () => noteRefusedIp(db, accountId, ''),
    onFailure: (error, failures) => tellFailure(platform, accountId, error, failures),
  })
}

/** The first failure of a row is news; a refused address is kept for the account's page. */
async function tellFailure(
  platform: Platform,
  accountId: string,
  error: unknown,
  failures: number,
): Promise<void> {
  if (!(error instanceof PlatformError) || error.class === 'retry') return
  const { errcode, egressIp } = error
  platform.log.warn({ accountId, errcode, failures }, 'the platform gave no token')
  if (egressIp) await noteRefusedIp(platform.database.db, accountId, egressIp)
  if (failures > 1) return
  const actor = { kind: 'system', id: 'accounts.token' } as const
  await createContext(platform, { actor, requestId: uuidv7() }).transaction(async (tx) => {
    await tx.emit('account.token-failed', { accountId, errcode })
    tx.publish({ topic: 'account', accountId, ids: [accountId] })
  })
}
