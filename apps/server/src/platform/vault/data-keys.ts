import { randomBytes } from 'node:crypto'
import { VaultError } from './errors.ts'
import type { Wrapper } from './key-ring.ts'
import type { StoredKey, VaultStore } from './store.ts'
import type { Cipher, Suite } from './suites.ts'

/** What a data key is for, fixed for its life: it is the first byte of what is wrapped. */
const USES = ['seal', 'sha256', 'sm3'] as const

export type KeyUse = (typeof USES)[number]

/** A data key out of its wrapping. */
export interface DataKey {
  id: string
  purpose: string
  use: KeyUse
  secret: Buffer
  cipherOf(suite: Suite): Cipher
}

/** The data keys of a store, unwrapped once and then kept in memory. */
export interface DataKeys {
  cached(id: string): DataKey | undefined
  /** Throws VAULT_KEY_UNKNOWN, VAULT_KEY_UNREADABLE or VAULT_MASTER_UNKNOWN. */
  byId(id: string): Promise<DataKey>
  /** The key a purpose seals with now; made when the purpose has none. */
  active(purpose: string, use: KeyUse): Promise<DataKey>
  /** Retires the active key of a purpose for a new one. */
  rotate(purpose: string): Promise<DataKey>
  /** Takes a key into memory. */
  keep(stored: StoredKey): DataKey
}

interface Deps {
  store: VaultStore
  wrapper: Wrapper
  now: () => Date
  /** After so long a purpose is asked again for its active key: another process may have rotated. */
  freshForMs: number
}

export function createDataKeys({ store, wrapper, now, freshForMs }: Deps): DataKeys {
  const known = new Map<string, DataKey>()
  const actives = new Map<string, { key: DataKey; askedAt: number }>()
  const inFlight = new Map<string, Promise<DataKey>>()

  /** Concurrent callers share one look-up. */
  const once = (name: string, load: () => Promise<DataKey>): Promise<DataKey> => {
    const running = inFlight.get(name)
    if (running !== undefined) return running
    const started = load().finally(() => inFlight.delete(name))
    inFlight.set(name, started)
    return started
  }

  const keep = (stored: StoredKey): DataKey => {
    const key = known.get(stored.id) ?? unwrap(wrapper, stored)
    known.set(stored.id, key)
    if (stored.retiredAt === undefined)
      actives.set(stored.purpose, { key, askedAt: now().getTime() })
    return key
  }

  const create = (purpose: string, use: KeyUse): StoredKey => {
    const id = newKeyId(now())
    const content = Buffer.concat([Buffer.of(USES.indexOf(use)), randomBytes(32)])
    const wrapped = wrapper.wrap(id, purpose, content)
    const master = wrapper.current
    return { id, purpose, wrapped, master, createdAt: now(), retiredAt: undefined }
  }

  const findOrAdd = async (purpose: string, use: KeyUse): Promise<DataKey> => {
    const found = await store.findActive(purpose)
    if (found !== undefined) return keep(found)
    await store.add(create(purpose, use))
    const added = await store.findActive(purpose)
    if (added === undefined) throw new VaultError('VAULT_KEY_UNKNOWN', { purpose })
    return keep(added)
  }

  return {
    keep,
    cached: (id) => known.get(id),
    byId: async (id) =>
      known.get(id) ??
      once(`id ${id}`, async () => {
        const stored = await store.find(id)
        if (stored === undefined) throw new VaultError('VAULT_KEY_UNKNOWN', { keyId: id })
        return keep(stored)
      }),
    async active(purpose, use) {
      const entry = actives.get(purpose)
      const ask = () => once(`active ${purpose}`, () => findOrAdd(purpose, use))
      if (entry === undefined) return ask()
      if (now().getTime() - entry.askedAt >= freshForMs) {
        // Nobody waits for the look-up: a caller inside a transaction of the embedded database
        // would wait for ever, and the retired key still opens whatever it seals meanwhile.
        entry.askedAt = now().getTime()
        ask().catch(() => undefined)
      }
      return entry.key
    },
    async rotate(purpose) {
      const old = await store.findActive(purpose)
      if (old === undefined) return findOrAdd(purpose, 'seal')
      const next = create(purpose, keep(old).use)
      await store.replace(old.id, next)
      return findOrAdd(purpose, 'seal')
    },
  }
}

/** Time-ordered, and short because it stands in every sealed text: 9 + 8 characters. */
function newKeyId(at: Date): string {
  return at.getTime().toString(36).padStart(9, '0') + randomBytes(4).toString('hex')
}

function unwrap(wrapper: Wrapper, stored: StoredKey): DataKey {
  const { id, purpose } = stored
  const content = wrapper.unwrap(id, purpose, stored.wrapped)
  const use = USES[content[0] ?? USES.length]
  if (use === undefined || content.length !== 33)
    throw new VaultError('VAULT_KEY_UNREADABLE', { keyId: id, purpose })
  const secret = content.subarray(1)
  const ciphers = new Map<string, Cipher>()
  const cipherOf = (suite: Suite): Cipher => {
    const cipher = ciphers.get(suite.version) ?? suite.prepare(secret)
    ciphers.set(suite.version, cipher)
    return cipher
  }
  return { id, purpose, use, secret, cipherOf }
}
