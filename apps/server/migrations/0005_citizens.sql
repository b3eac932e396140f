-- Followers of each account, and the citizens behind them.

-- A person as one account sees them. The platform's key is (account_id, open_id); ours is shorter
-- to carry and says nothing about the platform.
create table followers (
  account_id text not null,
  follower_id text not null,
  open_id text not null,
  state text not null check (state in ('following', 'left')),
  -- When the platform last told of a follow or an unfollow; null when it never did.
  subscribed_at timestamptz,
  unsubscribed_at timestamptz,
  -- Scene of the QR code the last follow came through; '' when through none.
  source text not null default '',
  remark text not null default '',
  language text not null default '',
  union_id text,
  citizen_id text,
  first_seen_at timestamptz not null,
  -- To within five minutes: see touch_followers.
  last_seen_at timestamptz not null,
  -- When the platform was last asked about this person.
  informed_at timestamptz,
  primary key (account_id, follower_id),
  unique (account_id, open_id)
) with (fillfactor = 85);
create index followers_by_state on followers (account_id, state, follower_id);
create index followers_by_remark on followers (account_id, follower_id) where remark <> '';
create index followers_by_union on followers (union_id) where union_id is not null;
create index followers_by_citizen on followers (citizen_id) where citizen_id is not null;

-- Every follow and unfollow, once.
create table follow_changes (
  account_id text not null,
  at timestamptz not null,
  follower_id text not null,
  kind text not null check (kind in ('subscribe', 'unsubscribe')),
  scene text not null default '',
  primary key (account_id, at, follower_id, kind)
);
create index follow_changes_by_follower on follow_changes (account_id, follower_id);

-- Marks followers as seen, makes those that are new, applies follows and unfollows.
--
-- Takes an array, for any number of accounts, of
--   {accountId, openId, followerId: id to give a new one, at: ISO time,
--    event: null | 'subscribe' | 'unsubscribe' | 'SCAN', scene: text or null}
-- and answers one row for each pair of account and open id. It may be called twice with the same
-- rows, and in any order: an older follow or unfollow never undoes a newer one. Rows are written
-- only for what is new to say (last_seen_at moves in steps of five minutes), in one order, so that
-- two batches never wait for each other crosswise.
--
-- Its plan is kept, so it must be right for an empty table and for a large one: the look-up is
-- written as "the first one from here on" because only the unique index answers that in order.
create function touch_followers(batch jsonb)
returns table (account_id text, open_id text, follower_id text)
language plpgsql set enable_seqscan = off as $$
#variable_conflict use_column
begin
  return query
  with incoming as materialized (
    select row."accountId" as account_id, row."openId" as open_id, row."followerId" as proposed,
      row.at, row.scene,
      case when row.event in ('subscribe', 'unsubscribe') then row.event end as event
    from jsonb_to_recordset(batch) as row(
      "accountId" text, "openId" text, "followerId" text, at timestamptz, event text, scene text)
  ), folded as (
    select account_id, open_id, min(proposed) as proposed, min(at) as first_at, max(at) as at,
      max(at) filter (where event = 'subscribe') as subscribed_at,
      max(at) filter (where event = 'unsubscribe') as unsubscribed_at,
      (array_agg(scene order by at desc) filter (where event = 'subscribe'))[1] as scene
    from incoming group by account_id, open_id
  ), compared as materialized (
    select folded.*, known.follower_id as known_id,
      known.follower_id is null or folded.subscribed_at is not null
        or folded.unsubscribed_at is not null or folded.first_at < known.first_seen_at
        or folded.at > known.last_seen_at + interval '5 minutes' as is_news
    from folded left join lateral (
      select account_id, open_id, follower_id, first_seen_at, last_seen_at from followers next
      where (next.account_id, next.open_id) >= (folded.account_id, folded.open_id)
      order by next.account_id, next.open_id limit 1
    ) known on known.account_id = folded.account_id and known.open_id = folded.open_id
  ), written as (
    insert into followers as kept (account_id, follower_id, open_id, state, subscribed_at,
      unsubscribed_at, source, first_seen_at, last_seen_at)
    select account_id, proposed, open_id,
      case when unsubscribed_at > coalesce(subscribed_at, '-infinity') then 'left'
        else 'following' end,
      subscribed_at, unsubscribed_at, coalesce(scene, ''), first_at, at
    from compared where is_news
    order by account_id, open_id
    on conflict (account_id, open_id) do update set
      subscribed_at = greatest(kept.subscribed_at, excluded.subscribed_at),
      unsubscribed_at = greatest(kept.unsubscribed_at, excluded.unsubscribed_at),
      state = case
        when excluded.subscribed_at is null and excluded.unsubscribed_at is null then kept.state
        when coalesce(greatest(kept.unsubscribed_at, excluded.unsubscribed_at), '-infinity')
          > coalesce(greatest(kept.subscribed_at, excluded.subscribed_at), '-infinity') then 'left'
        else 'following' end,
      source = case when excluded.subscribed_at >= coalesce(kept.subscribed_at, '-infinity')
        then excluded.source else kept.source end,
      first_seen_at = least(kept.first_seen_at, excluded.first_seen_at),
      last_seen_at = greatest(kept.last_seen_at, excluded.last_seen_at)
    returning kept.account_id, kept.open_id, kept.follower_id
  ), changes as (
    insert into follow_changes (account_id, at, follower_id, kind, scene)
    select distinct on (written.account_id, incoming.at, written.follower_id, incoming.event)
      written.account_id, incoming.at, written.follower_id, incoming.event,
      coalesce(incoming.scene, '')
    from incoming join written
      on written.account_id = incoming.account_id and written.open_id = incoming.open_id
    where incoming.event is not null
    order by written.account_id, incoming.at, written.follower_id, incoming.event
    on conflict do nothing
  )
  select written.account_id, written.open_id, written.follower_id from written
  union all
  select compared.account_id, compared.open_id, compared.known_id from compared where not is_news;
end $$;

-- Tags of an account, as the platform has them; ours is written first and pushed by a job.
create table tags (
  account_id text not null,
  tag_id text not null,
  -- The platform's number; null while the tag is being made there.
  platform_id integer,
  name text not null,
  state text not null check (state in ('creating', 'ready')),
  created_at timestamptz not null,
  primary key (account_id, tag_id),
  unique (account_id, platform_id),
  unique (account_id, name)
);

create table follower_tags (
  account_id text not null,
  follower_id text not null,
  tag_id text not null,
  -- 'adding' and 'removing' are wanted here and not yet done at the platform.
  state text not null check (state in ('adding', 'on', 'removing', 'failed')),
  errcode integer,
  changed_at timestamptz not null,
  primary key (account_id, follower_id, tag_id)
);
create index follower_tags_by_tag on follower_tags (account_id, tag_id, follower_id);
create index follower_tags_wanted on follower_tags (account_id, tag_id, state)
  where state in ('adding', 'removing');

-- The last comparison of an account's followers with the platform. One row: it goes on where it
-- stopped, in whatever process.
create table follower_syncs (
  account_id text primary key,
  sync_id text not null,
  state text not null check (state in ('running', 'done', 'failed')),
  phase text not null check (phase in ('tags', 'list', 'details', 'end')),
  -- Where the list goes on at the platform, and where the details go on here.
  next_open_id text not null default '',
  next_follower_id text not null default '',
  total bigint not null default 0,
  listed bigint not null default 0,
  detailed bigint not null default 0,
  errcode integer,
  started_by text not null,
  started_at timestamptz not null,
  changed_at timestamptz not null
);

-- Up to which follower the platform has been asked about those who came by themselves. Ids are
-- ordered by time, so that nobody need be looked for.
create table follower_watermarks (
  account_id text primary key,
  informed_until text not null
);

-- Which followers were put together as one citizen, why and by whom. A citizen is nothing but the
-- followers that carry the same citizen_id.
create table citizen_joins (
  account_id text not null,
  join_id text not null,
  follower_id text not null,
  citizen_id text not null,
  previous_citizen_id text,
  reason text not null,
  joined_by text not null,
  joined_at timestamptz not null,
  undone_reason text,
  undone_by text,
  undone_at timestamptz,
  primary key (account_id, join_id, follower_id)
);
create index citizen_joins_by_follower on citizen_joins (account_id, follower_id);
create index citizen_joins_by_id on citizen_joins (join_id);

-- Erasures that somebody asked for and somebody else decided. Says nothing of the person.
create table erasures (
  account_id text not null,
  erasure_id text not null,
  follower_id text not null,
  state text not null check (state in ('requested', 'refused', 'approved', 'done')),
  reason text not null,
  requested_by text not null,
  requested_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  decision_reason text,
  done_at timestamptz,
  -- How many rows each part of the system erased.
  parts jsonb not null default '{}',
  primary key (account_id, erasure_id)
);
create index erasures_by_follower on erasures (account_id, follower_id);

-- Adds followers that the platform lists: an array of {openId, followerId}. Answers how many were
-- new. Those who are known stay as they are; the details follow.
create function list_followers(account text, batch jsonb, at timestamptz) returns bigint
language sql as $$
  with added as (
    insert into followers (account_id, follower_id, open_id, state, first_seen_at, last_seen_at)
    select account, "followerId", "openId", 'following', at, at
    from jsonb_to_recordset(batch) as row("openId" text, "followerId" text)
    order by "openId"
    on conflict (account_id, open_id) do nothing
    returning 1)
  select count(*) from added
$$;

-- Writes what the platform told of followers: an array of {openId, subscribed, subscribedAt: ISO
-- time or null, unionId, citizenId: the citizen of that union id, remark, language, scene}.
--
-- `asked` is when the platform was asked: a follow or unfollow that came after it stands. A
-- citizen that staff chose stands too.
create function inform_followers(account text, batch jsonb, asked timestamptz) returns void
language sql as $$
  with told as (
    select * from jsonb_to_recordset(batch) as row("openId" text, subscribed boolean,
      "subscribedAt" timestamptz, "unionId" text, "citizenId" text, remark text, language text,
      scene text)
  ), held as (
    select kept.follower_id from followers kept join told on told."openId" = kept.open_id
    where kept.account_id = account order by kept.account_id, kept.open_id
    for no key update of kept
  ), changed as (
    update followers kept set
      state = case
        when greatest(kept.subscribed_at, kept.unsubscribed_at) > asked then kept.state
        when told.subscribed then 'following' else 'left' end,
      subscribed_at = coalesce(greatest(told."subscribedAt", kept.subscribed_at), kept.subscribed_at),
      unsubscribed_at = case
        when kept.state = 'following' and not told.subscribed
          and coalesce(kept.subscribed_at, '-infinity') <= asked then asked
        else kept.unsubscribed_at end,
      source = case when told.scene <> '' then told.scene else kept.source end,
      union_id = coalesce(told."unionId", kept.union_id),
      citizen_id = coalesce(kept.citizen_id, told."citizenId"),
      remark = case when told.subscribed then told.remark else kept.remark end,
      language = coalesce(told.language, kept.language),
      informed_at = asked
    from told, held
    where kept.account_id = account and kept.open_id = told."openId"
      and held.follower_id = kept.follower_id
    returning kept.account_id, kept.follower_id, kept.state, kept.unsubscribed_at
  )
  insert into follow_changes (account_id, at, follower_id, kind)
  select account_id, asked, follower_id, 'unsubscribe' from changed
  where state = 'left' and unsubscribed_at = asked
  on conflict do nothing
$$;
