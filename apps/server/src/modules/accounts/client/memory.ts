import type { Client } from '@minqiao/wechat'
import type { Platform } from '#platform/context.ts'
import type { CallbackAccount } from '../callbacks/ports.ts'
import { type CallMeter, createCallMeter } from './call-meter.ts'

/** A client with the revision of the account it was made from. */
export interface KnownClient {
  client: Client
  revision: number
  checkedAt: number
}

/** What is behind a callback key; undefined for nothing. */
export interface KnownCallback {
  account: CallbackAccount | undefined
  revision: number
  checkedAt: number
}

/** What this process keeps of the accounts it speaks for. */
export interface Memory {
  meter: CallMeter
  clients: Map<string, KnownClient>
  /** Clients being made, so that an account never has two. */
  making: Map<string, Promise<Client>>
  /** By callback key. */
  callbacks: Map<string, KnownCallback>
  /** Counts what was dropped, so that a look-up begun before is not kept after. */
  generation: number
  stopListening: () => void
}

/** What was looked up is looked at again after this, in case the news of a change was missed. */
export const freshMs = 60_000

const memories = new WeakMap<Platform, Memory>()

/** The memory of one platform; from its first use it follows the news of changed accounts. */
export function memoryOf(platform: Platform): Memory {
  const known = memories.get(platform)
  if (known) return known
  const memory: Memory = {
    meter: createCallMeter(platform),
    clients: new Map(),
    making: new Map(),
    callbacks: new Map(),
    generation: 0,
    stopListening: platform.live.listen((news) => {
      if (news.topic === 'account') forgetAccount(platform, news.accountId)
    }),
  }
  memories.set(platform, memory)
  return memory
}

/** Drops what is kept of an account; it is read anew when it is needed next. */
export function forgetAccount(platform: Platform, accountId: string): void {
  const memory = memories.get(platform)
  if (!memory) return
  memory.generation++
  memory.clients.delete(accountId)
  memory.making.delete(accountId)
  for (const [key, known] of memory.callbacks)
    if (known.account === undefined || known.account.accountId === accountId)
      memory.callbacks.delete(key)
}

/** Writes what has been counted and lets go; for the end of the process. */
export async function closeMemory(platform: Platform): Promise<void> {
  const memory = memories.get(platform)
  if (!memory) return
  memories.delete(platform)
  memory.stopListening()
  await memory.meter.stop()
}
