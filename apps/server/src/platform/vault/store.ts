/** A data key as it is kept: wrapped by a master key, never bare. */
export interface StoredKey {
  id: string
  purpose: string
  wrapped: Buffer
  /** Name of the master key that wrapped it. */
  master: string
  createdAt: Date
  /** Set when a newer key of the same purpose took over; it still opens what it sealed. */
  retiredAt: Date | undefined
}

/** Where wrapped data keys are kept. A purpose has at most one key that is not retired. */
export interface VaultStore {
  find(id: string): Promise<StoredKey | undefined>
  findActive(purpose: string): Promise<StoredKey | undefined>
  list(): Promise<StoredKey[]>
  /** Adds the first key of a purpose; does nothing when the purpose has an active one already. */
  add(key: StoredKey): Promise<void>
  /** Retires the active key `oldId` and adds `key`, both or neither; false when it was retired. */
  replace(oldId: string, key: StoredKey): Promise<boolean>
  /** Puts another wrapping in the place of one that is still under `fromMaster`. */
  rewrap(id: string, fromMaster: string, wrapped: Buffer, master: string): Promise<boolean>
}

/** What the store needs of a database: a pg Pool, a client, or anything of the same shape. */
export interface Queryable {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/**
 * Keeps wrapped data keys in the table `vault_keys`.
 *
 * The promise of one active key per purpose rests on the index
 * `create unique index … on vault_keys (purpose) where retired_at is null`.
 */
export function createVaultStore(db: Queryable): VaultStore {
  const select = 'select id, purpose, wrapped, master, created_at, retired_at from vault_keys'
  const read = async (text: string, values: unknown[] = []): Promise<StoredKey[]> =>
    (await db.query(text, values)).rows.map(readRow)
  const changes = async (text: string, values: unknown[]): Promise<boolean> =>
    (await db.query(text, values)).rows.length > 0
  return {
    find: async (id) => (await read(`${select} where id = $1`, [id]))[0],
    findActive: async (purpose) =>
      (await read(`${select} where purpose = $1 and retired_at is null`, [purpose]))[0],
    list: () => read(`${select} order by created_at, id`),
    async add(key) {
      await db.query(
        `insert into vault_keys (id, purpose, wrapped, master, created_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing`,
        [key.id, key.purpose, key.wrapped, key.master, key.createdAt],
      )
    },
    replace: (oldId, key) =>
      changes(
        `with retired as (
           update vault_keys set retired_at = $6::timestamptz
           where id = $1 and purpose = $3 and retired_at is null returning id)
         insert into vault_keys (id, purpose, wrapped, master, created_at)
         select $2::text, $3::text, $4::bytea, $5::text, $6::timestamptz from retired returning id`,
        [oldId, key.id, key.purpose, key.wrapped, key.master, key.createdAt],
      ),
    rewrap: (id, fromMaster, wrapped, master) =>
      changes(
        'update vault_keys set wrapped = $3, master = $4 where id = $1 and master = $2 returning id',
        [id, fromMaster, wrapped, master],
      ),
  }
}

function readRow(row: Record<string, unknown>): StoredKey {
  const { id, purpose, wrapped, master, created_at: createdAt, retired_at: retiredAt } = row
  if (!(wrapped instanceof Uint8Array)) throw new TypeError('vault_keys.wrapped is not bytea')
  return {
    id: String(id),
    purpose: String(purpose),
    wrapped: Buffer.from(wrapped),
    master: String(master),
    createdAt: readTime(createdAt),
    retiredAt: retiredAt == null ? undefined : readTime(retiredAt),
  }
}

function readTime(value: unknown): Date {
  return value instanceof Date ? value : new Date(String(value))
}
