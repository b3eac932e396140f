import type pg from 'pg'

/**
 * Runs a load on a connection of its own that does not wait for the disk and builds indexes in
 * memory; neither changes what is stored.
 */
export async function withBulkLoad<T>(
  pool: pg.Pool,
  load: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query(`set synchronous_commit = off; set maintenance_work_mem = '512MB';
      set max_parallel_maintenance_workers = 0`)
    return await load(client)
  } finally {
    client.release(true)
  }
}

/**
 * Drops the indexes of a table that no constraint stands on. Answers the statements that make them
 * again, as they are in the product.
 */
export async function setIndexesAside(client: pg.PoolClient, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made
     from pg_index where indrelid = $1::regclass
       and not exists (select from pg_constraint where conindid = indexrelid)`,
    [table],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ made }) => made)
}
