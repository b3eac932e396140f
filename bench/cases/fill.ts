import type pg from 'pg'

export interface Sizes {
  cases: number
  open: number
  units: number
  handlers: number
  /** Open cases whose reply clock has a step due. */
  due: number
}

export interface Offices {
  centerId: string
  centerPath: string
  units: readonly { agencyId: string; path: string }[]
  accountIds: readonly string[]
  staffIds: readonly string[]
}

/** Half a year of cases; the last of them are open. */
const days = 180

/**
 * Fills the tables by SQL: one centre, units of which a few have most of the work, and clocks as
 * the life of each case would have left them. Indexes are built afterwards, as a restore does.
 */
export async function fill(
  pool: pg.Pool,
  sizes: Sizes,
  offices: Offices,
  texts: readonly string[],
): Promise<number> {
  const client = await pool.connect()
  const began = performance.now()
  try {
    await client.query("set work_mem = '128MB'; set maintenance_work_mem = '256MB'")
    await client.query('set synchronous_commit = off')
    await client.query('select setseed(0.42)')
    await client.query('create temp table words (place int primary key, text text, folded text)')
    await client.query(
      `insert into words select n - 1, text, search_text(text)
       from unnest($1::text[]) with ordinality given(text, n)`,
      [texts],
    )
    const indexes = await dropIndexes(client, ['cases', 'case_clocks'])
    await insertCases(client, sizes, offices, texts.length)
    await insertClocks(client, sizes)
    for (const index of indexes) await client.query(index)
    await client.query('vacuum analyze cases, case_clocks, case_notices, case_events')
    return (performance.now() - began) / 1000
  } finally {
    client.release()
  }
}

/** Drops what is only for finding; primary keys and unique indexes stay. */
async function dropIndexes(client: pg.PoolClient, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; made: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made
     from pg_index where indrelid = any($1::regclass[]) and not indisunique`,
    [tables],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ made }) => made)
}

async function insertCases(
  client: pg.PoolClient,
  { cases, open, handlers }: Sizes,
  { centerId, centerPath, units, accountIds, staffIds }: Offices,
  texts: number,
): Promise<void> {
  await client.query(
    `insert into cases (account_id, case_id, number, source, state, title, text, urgency,
       center_agency_id, center_path, unit_agency_id, unit_path, handler_staff_id, profile_id,
       due_at, due_clock, folded, created_at, closed_at, changed_at)
     select account, case_id, number, 'form',
       case when not is_open then 'closed' else state end,
       left(words.text, 12), words.text,
       case when n % 50 = 0 then 'emergency' when n % 20 = 0 then 'utility'
         when n % 5 = 0 then 'complex' else 'general' end,
       $4, $5,
       case when is_new then null else unit end, case when is_new then null else unit_path end,
       case when is_new then null else handler end, 'default',
       case when is_open then at + interval '12 days' end, case when is_open then 'reply' end,
       words.folded, at, case when not is_open then at + interval '9 days' end, at
     from (
       select n, at, account, is_open, unit, unit_path, handler, state, word,
         state in ('received', 'admitted') and is_open as is_new,
         to_char(at at time zone 'Asia/Shanghai', 'YYYYMMDD') || lpad(n::text, 7, '0') as number,
         substr(stamp, 1, 8) || '-' || substr(stamp, 9, 4) || '-7' || substr(tail, 1, 3) || '-8' ||
           substr(tail, 4, 3) || '-' || substr(tail, 7, 12) as case_id
       from (
         select n, at, n > $1::int - $2::int as is_open, md5(n::text) as tail,
           lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') as stamp,
           ($6::text[])[1 + n % array_length($6::text[], 1)] as account,
           ($7::text[])[u] as unit, ($8::text[])[u] as unit_path,
           ($9::text[])[1 + (u * 7 + n % 10) % $10::int] as handler,
           (random() * ($11::int - 1))::int as word,
           (array['received','admitted','dispatched','dispatched','accepted','accepted','accepted',
             'handling','handling','handling','handling','handling','handling','handling',
             'handling','handling','handling','extended','answered','calling-back'])[1 + n % 20]
             as state
         from (
           select n, now() - make_interval(secs => ($1::int - n) * (86400.0 * $3::int / $1::int))
               as at,
             1 + floor(power(random(), 2) * array_length($7::text[], 1))::int as u
           from generate_series(1, $1::int) n
         ) numbered
       ) placed
     ) made join words on words.place = made.word`,
    [
      cases,
      open,
      days,
      centerId,
      centerPath,
      accountIds,
      units.map(({ agencyId }) => agencyId),
      units.map(({ path }) => path),
      staffIds,
      handlers,
      texts,
    ],
  )
}

/**
 * A reply clock of each, and of the open ones a close clock; a number of those have their reminder
 * due since a minute, two days before the limit.
 */
async function insertClocks(client: pg.PoolClient, { due }: Sizes): Promise<void> {
  await client.query(
    `insert into case_clocks (account_id, case_id, clock, round, started_at, due_at, working,
       ended_at, next_step, next_at)
     select account_id, case_id, clock, 1,
       case when is_open then now() - interval '9 days' else created_at end,
       case when is_open then now() + interval '2 days' + term else created_at + term end, true,
       case when not is_open then closed_at end,
       case when is_open then 'remind' end,
       case when is_open and clock = 'reply' and place <= $1::int then now() - interval '1 minute'
         when is_open then now() + interval '9 days' end
     from (select account_id, case_id, created_at, closed_at, is_open,
         row_number() over (partition by is_open order by case_id) as place from cases) found,
       (values ('reply', interval '1 day'), ('close', interval '2 days')) as kinds(clock, term)
     where is_open or clock = 'reply'`,
    [due],
  )
}
