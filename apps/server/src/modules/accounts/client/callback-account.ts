import type { Platform } from '#platform/context.ts'
import type { CallbackAccount } from '../callbacks/ports.ts'
import { type CallbackRow, findCallbackRow, purposes } from '../repo/secrets.ts'
import { freshMs, type KnownCallback, type Memory, memoryOf } from './memory.ts'

/** Unknown keys that are remembered, so that guessing them does not reach the database each time. */
const rememberedStrangers = 10_000
const strangerMs = 10_000

/**
 * The account behind a callback address; undefined for an unknown key.
 *
 * Answers from memory, without a promise, in all but the first time. What has been in memory for a
 * minute still counts while it is looked at again: pushes are answered with the database away too.
 */
export function callbackAccountOf(
  platform: Platform,
  callbackKey: string,
): CallbackAccount | undefined | Promise<CallbackAccount | undefined> {
  const memory = memoryOf(platform)
  const known = memory.callbacks.get(callbackKey)
  const age = known ? platform.now().getTime() - known.checkedAt : 0
  if (!known || (known.account === undefined && age >= strangerMs))
    return load(platform, memory, callbackKey)
  if (age >= freshMs) {
    known.checkedAt = platform.now().getTime()
    load(platform, memory, callbackKey).catch((error) =>
      platform.log.warn({ err: error }, 'callback settings were not read again'),
    )
  }
  return known.account
}

async function load(
  platform: Platform,
  memory: Memory,
  callbackKey: string,
): Promise<CallbackAccount | undefined> {
  const { generation } = memory
  const row = await findCallbackRow(platform.database.db, callbackKey)
  const known = memory.callbacks.get(callbackKey)
  const checkedAt = platform.now().getTime()
  if (row && known?.account && known.revision === row.revision) {
    known.checkedAt = checkedAt
    return known.account
  }
  const account = row && (await openRow(platform, row))
  if (memory.generation === generation)
    remember(memory, callbackKey, { account, revision: row?.revision ?? 0, checkedAt })
  return account
}

function remember(memory: Memory, callbackKey: string, known: KnownCallback): void {
  if (known.account === undefined && memory.callbacks.size >= rememberedStrangers)
    for (const [key, { account }] of memory.callbacks)
      if (account === undefined) memory.callbacks.delete(key)
  memory.callbacks.set(callbackKey, known)
}

async function openRow(platform: Platform, row: CallbackRow): Promise<CallbackAccount | undefined> {
  if (row.tokenSealed === null) return undefined
  const { vault, config } = platform
  const token = await vault.open(purposes.token, row.accountId, row.tokenSealed)
  const encodingAesKey =
    row.aesKeySealed === null
      ? undefined
      : await vault.open(purposes.aesKey, row.accountId, row.aesKeySealed)
  return {
    accountId: row.accountId,
    originalId: row.originalId,
    state: row.state,
    config: {
      appId: row.appId,
      token,
      ...(encodingAesKey !== undefined && { encodingAesKey }),
      mode: row.mode,
      windowSeconds: config.callbackWindow,
    },
  }
}
