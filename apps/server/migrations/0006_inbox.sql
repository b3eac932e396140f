-- Conversations: one per follower of an account; its id is the follower's id.

create table conversations (
  account_id text not null,
  conversation_id text not null,
  open_id text not null,
  state text not null default 'open' check (state in ('open', 'done')),
  -- Whether they follow, and the platform's time of the last sign of it: older news is ignored.
  subscribed boolean not null default true,
  follow_known_at timestamptz not null,
  -- Whether the citizen wrote or was written to: who only follows and taps is not in the lists.
  spoken boolean not null default false,
  assigned_staff_id text,
  assigned_at timestamptz,
  unread integer not null default 0,
  -- Since when a citizen waits for an answer; null when nobody waits.
  waiting_since timestamptz,
  -- The last message either way; the last event where nobody has spoken yet.
  last_message_id text not null,
  last_at timestamptz not null,
  last_direction text not null,
  -- Shortened text or '' with the kind, for the list.
  last_kind text not null,
  last_preview text not null,
  -- Messages either way; events and notes do not count.
  message_count integer not null default 0,
  -- Reply windows: the citizen's last message (5 answers in 48 h) and last tap (3 in 1 min).
  message_window_at timestamptz,
  message_window_used integer not null default 0,
  tap_window_at timestamptz,
  tap_window_used integer not null default 0,
  created_at timestamptz not null,
  primary key (account_id, conversation_id)
);
-- Not unique: a person who was erased and comes back is another follower with the same open id.
create index conversations_by_open_id on conversations (account_id, open_id);
-- For news and search, which name conversations without their accounts.
create index conversations_by_id on conversations (conversation_id);
-- Every list but two: open and done, free and taken, each by time.
create index conversations_by_time on conversations
  (account_id, state, (assigned_staff_id is null), last_at, conversation_id) where spoken;
create index conversations_waiting on conversations (account_id, waiting_since, conversation_id)
  where waiting_since is not null;
create index conversations_by_staff on conversations (assigned_staff_id, last_at, conversation_id)
  where assigned_staff_id is not null and state = 'open';

create table messages (
  account_id text not null,
  message_id text not null,
  conversation_id text not null,
  direction text not null check (direction in ('in', 'out', 'event', 'note')),
  kind text not null,
  text text not null default '',
  body jsonb not null default '{}',
  at timestamptz not null,
  staff_id text,
  -- Outbound only: where it stands, and by which way it goes.
  state text check (state in ('queued', 'sending', 'sent', 'failed', 'unknown')),
  via text check (via in ('callback', 'custom')),
  media_state text check (media_state in ('wanted', 'fetching', 'kept', 'gone')),
  -- Given by the console, so that a double click sends once.
  send_key text,
  -- What search compares (see search_text); null for what has no words.
  folded text,
  primary key (account_id, message_id)
);
create index messages_of_conversation on messages (account_id, conversation_id, message_id);
create unique index messages_send_key on messages (account_id, conversation_id, send_key)
  where send_key is not null;
create index messages_media_wanted on messages (account_id, message_id)
  where media_state in ('wanted', 'fetching');
create index messages_outbound on messages (account_id, message_id)
  where state in ('queued', 'sending', 'unknown');

-- Folds width and case and drops white space and punctuation, so that what is stored and what is
-- asked meet. Ranges instead of classes, which differ between the locales of databases.
create function search_text(words text) returns text language sql immutable parallel safe as $$
  select left(regexp_replace(lower(normalize(words, NFKC)),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f\ufe00-\ufe6f]+',
    '', 'g'), 2000)
$$;

-- The two-character pieces of a folded text, and its last character alone: Chinese needs no word
-- list to be found. Each piece begins with its lane: two digits of the message id, which change
-- every 2 to the 32nd milliseconds (50 days), and the last letter of the account id. What is
-- frequent at other times or in other accounts then costs little, and new pieces come to lie close
-- together. It runs for each message and keeps its plan.
create function search_pieces(account_id text, message_id text, folded text) returns tsvector
language plpgsql immutable parallel safe as $$
declare
  lane text := substr(message_id, 3, 2) || right(account_id, 1);
  letters text[] := string_to_array(folded, null);
begin
  return array_to_tsvector(array(select lane || letters[place] || coalesce(letters[place + 1], '')
    from generate_series(1, cardinality(letters)) place));
end $$;

create index messages_pieces on messages using gin (search_pieces(account_id, message_id, folded))
  with (gin_pending_list_limit = 512) where folded is not null;

-- The index condition for messages in any of the lanes that hold all folded parts of what is asked:
-- all pieces of a part, or its one character as the beginning of a piece.
create function search_query(parts text[], lanes text[]) returns tsquery
language sql immutable parallel safe as $$
  select string_agg('(' || wanted || ')', ' | ')::tsquery
  from unnest(lanes) lane cross join lateral (
    select string_agg(distinct case length(part) when 1 then quote_literal(lane || part) || ':*'
      else quote_literal(lane || substr(part, place, 2)) end, ' & ') as wanted
    from unnest(parts) part, generate_series(1, greatest(length(part) - 1, 1)) place) pieces
$$;

-- The newest messages of some accounts between two ids that hold all parts, by the index of pieces.
--
-- Left to itself the planner takes many lanes for many rows and reads the whole table, and compiles
-- what runs for a few milliseconds.
create function search_messages(accounts text[], parts text[], lanes text[], from_id text,
  before_id text, most integer)
returns setof messages
language plpgsql stable set enable_seqscan = off set enable_indexscan = off set jit = off as $$
declare
  wanted tsquery := search_query(parts, lanes);
begin
  return query select * from (
      select * from messages
      where folded is not null and search_pieces(account_id, message_id, folded) @@ wanted offset 0
    ) found
    where account_id = any(accounts) and message_id >= from_id and message_id < before_id
      and not exists (select from unnest(parts) part where position(part in folded) = 0)
    order by message_id desc limit most;
end $$;

-- Stores a batch of callbacks (see store_inbound) and puts the new ones into conversations, all in
-- one statement and therefore one commit. Answers one row for every callback that was stored
-- before: the inbound id it was now proposed with, and the reply it was given then.
create function receive_callbacks(batch jsonb, at timestamptz)
returns table (inbound_id text, reply jsonb)
language plpgsql as $$
#variable_conflict use_column
declare
  fresh inbound[];
  total integer := jsonb_array_length(batch);
begin
  select array_agg(stored) into fresh from store_inbound(batch, at) stored;
  if fresh is not null then
    perform file_inbound(fresh);
    perform queue_inbound(fresh);
  end if;
  if coalesce(cardinality(fresh), 0) < total then
    return query
      select asked.i, stored.reply
      from jsonb_to_recordset(batch) as asked(a text, k text, i text)
      join inbound stored on stored.account_id = asked.a and stored.dedupe_key = asked.k
      where stored.inbound_id <> asked.i;
  end if;
end $$;

-- Whether somebody follows after news of it: of two signs the later counts, at the same second
-- the better one.
create function follows_after(known_at timestamptz, known boolean, news_at timestamptz, news boolean)
returns boolean language sql immutable parallel safe as $$
  select case when (news_at, news) >= (known_at, known) then news else known end
$$;

-- Files new callbacks under their conversations: messages, automatic answers, unread counts,
-- reply windows, media to fetch, and the news for open consoles.
--
-- Rows may come late or out of order, from several processes at once: what is older than what is
-- known is counted and kept, and changes nothing else.
create function file_inbound(fresh inbound[]) returns void
language plpgsql as $$
#variable_conflict use_column
declare
  told bigint;
begin
  with acts as materialized (
    select row.account_id, row.inbound_id, row.open_id, row.kind = 'event' as is_event, row.type,
      row.sent_at, row.received_at, row.body, row.reply,
      coalesce((row.reply ->> 'handled')::boolean, false) as handled
    from unnest(fresh) row
    -- A phone that reports its place by itself says nothing to anybody: it is not filed.
    where row.by_citizen and row.type <> 'LOCATION'
  ), people as materialized (
    select touched.account_id, touched.open_id, touched.follower_id
    from touch_followers((
      select coalesce(jsonb_agg(jsonb_build_object('accountId', account_id, 'openId', open_id,
        'followerId', inbound_id, 'at', sent_at,
        'event', case when is_event and type in ('subscribe', 'unsubscribe', 'SCAN') then type end,
        'scene', coalesce(body ->> 'scene', case when type = 'SCAN' then body ->> 'eventKey' end))),
        '[]')
      from acts)) touched
  ), lines as materialized (
    select acts.account_id, people.follower_id as conversation_id, acts.inbound_id as message_id,
      acts.open_id, case when is_event then 'event' else 'in' end as direction, acts.type as kind,
      coalesce(acts.body ->> 'content', acts.body ->> 'recognition', acts.body ->> 'label',
        acts.body ->> 'title', '') as text,
      case when acts.handled and not is_event then acts.body || '{"handled": true}'
        else acts.body end as body,
      acts.sent_at as at, acts.received_at, null::text as state, null::text as via,
      case when not is_event and acts.body ? 'mediaId' then 'wanted' end as media_state,
      not is_event as speaks,
      not is_event and not acts.handled as waits,
      -- A choice from a menu message counts as a tap (rules.md 12.4).
      not is_event and not acts.body ? 'menuId' as opens_messages,
      case when is_event
        then acts.type in ('subscribe', 'SCAN', 'CLICK', 'scancode_push', 'scancode_waitmsg')
        else acts.body ? 'menuId' end as opens_taps,
      is_event and acts.type = 'unsubscribe' as leaves
    from acts join people using (account_id, open_id)
    union all
    select acts.account_id, people.follower_id, acts.reply ->> 'id', acts.open_id, 'out',
      acts.reply ->> 'kind', coalesce(acts.reply ->> 'text', ''), acts.reply, acts.received_at,
      acts.received_at, 'sent', 'callback', null, not is_event, false, false, false, null
    from acts join people using (account_id, open_id)
    where acts.reply is not null and acts.reply ->> 'kind' <> 'none'
  ), filed as (
    insert into messages (account_id, message_id, conversation_id, direction, kind, text, body, at,
      state, via, media_state, folded)
    select account_id, message_id, conversation_id, direction, kind, text, body, at, state, via,
      media_state, case when direction <> 'event' and text <> '' then search_text(text) end
    from lines
  ), changes as (
    select account_id, conversation_id, min(open_id) as open_id, bool_or(speaks) as spoken,
      count(*) filter (where direction <> 'event')::int as message_count,
      count(*) filter (where waits)::int as unread, min(at) filter (where waits) as waiting_since,
      max(at) filter (where opens_messages) as messages_at,
      max(at) filter (where opens_taps) as taps_at,
      max(at) filter (where leaves) as left_at, max(at) filter (where not leaves) as followed_at,
      max(received_at) as received_at,
      (array_agg(message_id order by speaks desc, message_id desc))[1] as last_message_id,
      (array_agg(direction order by speaks desc, message_id desc))[1] as last_direction,
      (array_agg(kind order by speaks desc, message_id desc))[1] as last_kind,
      (array_agg(left(text, 80) order by speaks desc, message_id desc))[1] as last_preview
    from lines group by account_id, conversation_id
  ), changed as (
    insert into conversations as known (account_id, conversation_id, open_id, subscribed,
      follow_known_at, spoken, unread, waiting_since, last_message_id, last_at, last_direction,
      last_kind, last_preview, message_count, message_window_at, tap_window_at, created_at)
    select account_id, conversation_id, open_id, stays, greatest(left_at, followed_at), spoken,
      unread, case when stays then waiting_since end, last_message_id, received_at, last_direction,
      last_kind, last_preview, message_count, case when stays then messages_at end,
      case when stays then taps_at end, received_at
    from (select *, left_at is null or coalesce(followed_at >= left_at, false) as stays
      from changes) news
    -- In one order, so that two batches never wait for each other crosswise.
    order by account_id, conversation_id
    on conflict (account_id, conversation_id) do update set
      open_id = excluded.open_id,
      subscribed = follows_after(known.follow_known_at, known.subscribed,
        excluded.follow_known_at, excluded.subscribed),
      follow_known_at = greatest(known.follow_known_at, excluded.follow_known_at),
      spoken = known.spoken or excluded.spoken,
      state = case when excluded.unread > 0 then 'open' else known.state end,
      unread = known.unread + excluded.unread,
      -- Who has left waits no longer, and cannot be answered.
      waiting_since = case when follows_after(known.follow_known_at, known.subscribed,
          excluded.follow_known_at, excluded.subscribed)
        then least(known.waiting_since, excluded.waiting_since) end,
      last_message_id = case when (excluded.spoken, excluded.last_message_id)
        > (known.spoken, known.last_message_id)
        then excluded.last_message_id else known.last_message_id end,
      last_at = case when (excluded.spoken, excluded.last_message_id)
        > (known.spoken, known.last_message_id) then excluded.last_at else known.last_at end,
      last_direction = case when (excluded.spoken, excluded.last_message_id)
        > (known.spoken, known.last_message_id)
        then excluded.last_direction else known.last_direction end,
      last_kind = case when (excluded.spoken, excluded.last_message_id)
        > (known.spoken, known.last_message_id) then excluded.last_kind else known.last_kind end,
      last_preview = case when (excluded.spoken, excluded.last_message_id)
        > (known.spoken, known.last_message_id)
        then excluded.last_preview else known.last_preview end,
      message_count = known.message_count + excluded.message_count,
      message_window_used = case when excluded.message_window_at
        >= coalesce(known.message_window_at, '-infinity') then 0
        else known.message_window_used end,
      message_window_at = case when follows_after(known.follow_known_at, known.subscribed,
          excluded.follow_known_at, excluded.subscribed)
        then greatest(known.message_window_at, excluded.message_window_at) end,
      tap_window_used = case when excluded.tap_window_at
        >= coalesce(known.tap_window_at, '-infinity') then 0 else known.tap_window_used end,
      tap_window_at = case when follows_after(known.follow_known_at, known.subscribed,
          excluded.follow_known_at, excluded.subscribed)
        then greatest(known.tap_window_at, excluded.tap_window_at) end
    returning account_id, conversation_id
  ), news as (
    select json_build_object('topic', 'conversation', 'accountId', account_id,
      'ids', case when count(*) > 100 then '[]'::json else json_agg(conversation_id) end) as item
    from changed group by account_id
  )
  select count(pg_notify('minqiao_live', item::text)) into told from news;

  perform graphile_worker.add_job('inbox.fetch-media', json_build_object('accountId', account_id),
      job_key := 'inbox.fetch-media:' || account_id, max_attempts := 10)
    from (select distinct row.account_id from unnest(fresh) row
      where row.kind = 'message' and row.by_citizen and row.body ? 'mediaId' order by 1) wanting;
end $$;

-- Staff side.
create table reply_templates (
  template_id text primary key,
  agency_id text not null,
  -- Copied from the tree, and kept in step with it.
  agency_path text not null,
  title text not null,
  -- What one types after '/' to insert it.
  shortcut text not null,
  text text not null,
  used integer not null default 0,
  created_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (agency_id, shortcut)
);

-- First automatic answers, given inside the callback's reply.
create table automatic_answers (
  account_id text not null,
  answer_id text not null,
  trigger text not null check (trigger in ('welcome', 'keyword', 'menu', 'otherwise')),
  -- keyword: words that call it; menu: the button's key.
  words text[] not null default '{}',
  matching text not null default 'contains' check (matching in ('exact', 'contains')),
  reply jsonb not null,
  -- Whether the citizen still waits for a person afterwards.
  keeps_waiting boolean not null,
  position integer not null,
  enabled boolean not null default true,
  changed_at timestamptz not null,
  primary key (account_id, answer_id)
);
