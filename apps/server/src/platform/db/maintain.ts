import type pg from 'pg'

/**
 * Vacuums and analyses the tables that have changed, one at a time so that other work comes in
 * between, and writes a checkpoint. The embedded database has no autovacuum; run it by schedule,
 * some times a day. Answers the tables it went over.
 */
export async function maintainEmbedded(pool: pg.Pool): Promise<string[]> {
  // The session keeps its counts to itself until it is told to give them out.
  await pool.query('select pg_stat_force_next_flush()')
  const { rows } = await pool.query<{ name: string }>(`
    select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
    where n_dead_tup > 50 + 0.05 * n_live_tup or n_mod_since_analyze > 50 + 0.05 * n_live_tup
    order by n_dead_tup desc`)
  for (const { name } of rows) await pool.query(`vacuum (analyze) ${name}`)
  await pool.query('checkpoint')
  return rows.map((row) => row.name)
}
