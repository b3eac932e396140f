-- What the platforms pushed, once each, as it came. Owned by accounts (callbacks in).

create table inbound (
  account_id text not null,
  -- message: sender + id + time; event: sender + time + event + key (never the id alone).
  dedupe_key text not null,
  inbound_id text not null,
  open_id text not null,
  kind text not null check (kind in ('message', 'event')),
  type text not null,
  -- Whether a citizen did it; the platform's own reports (mass send finished …) are not.
  by_citizen boolean not null,
  sent_at timestamptz not null,
  received_at timestamptz not null,
  body jsonb not null,
  -- What the callback's own reply said, so that a retry after a hang-up still carries it.
  reply jsonb,
  primary key (account_id, dedupe_key)
);
create index inbound_by_arrival on inbound (account_id, inbound_id);
-- What one person's pushes are found by, when they ask what is kept about them or have it erased:
-- without it, every such page would read all that was ever pushed to the account.
create index inbound_by_person on inbound (account_id, open_id, inbound_id);

-- Stores a batch of callbacks once. Takes an array of
--   {a: account id, k: dedupe key, i: inbound id, o: open id, e: is an event, t: type,
--    c: a citizen did it, s: sent at (unix seconds), b: body, r: reply or null}
-- and answers only the rows that were new. In plpgsql because it keeps its plan.
create function store_inbound(batch jsonb, at timestamptz) returns setof inbound
language plpgsql as $$
#variable_conflict use_column
begin
  return query insert into inbound (account_id, dedupe_key, inbound_id, open_id, kind, type, by_citizen,
    sent_at, received_at, body, reply)
  select row.a, row.k, row.i, row.o, case when row.e then 'event' else 'message' end, row.t,
    row.c, to_timestamp(row.s), at, row.b, nullif(row.r, 'null'::jsonb)
  from jsonb_to_recordset(batch) as row(a text, k text, i text, o text, e boolean, t text,
    c boolean, s double precision, b jsonb, r jsonb)
  order by row.a, row.k, row.i
  on conflict (account_id, dedupe_key) do nothing
  returning *;
end $$;

-- Queues the few events that other modules act on: the platform's own reports, and follows and
-- scans that came by a QR code. The job `accounts.handle-inbound` reads the row again.
create function queue_inbound(fresh inbound[]) returns void language plpgsql as $$
begin
  perform graphile_worker.add_job('accounts.handle-inbound',
      json_build_object('accountId', row.account_id, 'inboundId', row.inbound_id))
    from unnest(fresh) row
    where row.kind = 'event'
      and (not row.by_citizen or row.type = 'SCAN'
        or (row.type = 'subscribe' and coalesce(row.body ->> 'scene', '') <> ''));
end $$;
