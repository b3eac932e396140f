-- The register of official accounts, and what each needs to talk with the platform.

create table accounts (
  account_id text primary key,
  agency_id text not null,
  -- The agency's path, kept here so that scope needs no join; rebaseAgencyPath moves it.
  agency_path text not null,
  name text not null,
  -- 微信号, by which people search.
  alias text not null default '',
  -- gh_…: ToUserName of every callback.
  original_id text not null,
  app_id text not null unique,
  kind text not null check (kind in ('subscription', 'service')),
  verified boolean not null,
  mode text not null check (mode in ('plain', 'compatible', 'safe')),
  state text not null default 'active' check (state in ('active', 'paused', 'closed')),
  state_reason text not null default '',
  state_since timestamptz not null,
  -- Random part of the callback address: who does not know it reaches nothing.
  callback_key text not null unique,
  -- Sealed in the vault under the account's id; null until set, and again after closing.
  secret_sealed text,
  -- Last 4 characters of the secret's SHA-256, to tell one secret from another.
  secret_print text not null default '',
  secret_set_at timestamptz,
  token_sealed text,
  token_set_at timestamptz,
  aes_key_sealed text,
  aes_key_set_at timestamptz,
  -- Name of a group of interfaces → {on, reason, errcode, since}.
  capabilities jsonb not null default '{}',
  -- The address of ours that the platform last refused (40164); '' when none.
  refused_ip text not null default '',
  -- Counts changes, so that what a process keeps in memory can be told from what holds now.
  revision integer not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index accounts_by_agency on accounts (agency_path text_pattern_ops, account_id);

-- Access tokens and tickets: one row for all processes. Who holds the lease asks the platform.
create table account_tokens (
  account_id text not null,
  kind text not null,
  sealed text,
  obtained_at timestamptz,
  expires_at timestamptz,
  -- SHA-256 of the token: a caller whose token is another one needs no refresh.
  print text not null default '',
  lease_id text,
  leased_until timestamptz,
  refreshes bigint not null default 0,
  failures integer not null default 0,
  last_errcode integer,
  last_error_at timestamptz,
  primary key (account_id, kind)
);

-- Calls to the platform per account, day (Asia/Shanghai) and interface.
create table account_calls (
  account_id text not null,
  day date not null,
  api text not null,
  calls bigint not null,
  errors bigint not null,
  last_errcode integer,
  last_at timestamptz not null,
  primary key (account_id, day, api)
);

-- What the platform said last: the newest fifty answers of each account, without content.
create table account_replies (
  account_id text not null,
  reply_id text not null,
  api text not null,
  errcode integer not null,
  class text not null,
  took_ms integer not null,
  at timestamptz not null,
  primary key (account_id, reply_id)
);

create table account_menu_drafts (
  account_id text primary key,
  revision integer not null,
  buttons jsonb not null,
  -- Version the draft was restored from; null after any change.
  restores integer,
  changed_by text not null,
  changed_at timestamptz not null
);

-- Every menu that was pushed, in order. A push is 'pushing' until the platform has answered.
create table account_menu_versions (
  account_id text not null,
  version integer not null,
  buttons jsonb not null,
  state text not null check (state in ('pushing', 'live', 'replaced', 'failed', 'unknown')),
  -- Version this one restores; null when it came from the draft.
  restores integer,
  errcode integer,
  pushed_by text not null,
  pushed_at timestamptz not null,
  primary key (account_id, version)
);

create table account_qr_codes (
  account_id text not null,
  qr_id text not null,
  kind text not null check (kind in ('permanent', 'temporary')),
  -- The scene string the platform gives back with a scan.
  scene text not null,
  -- Where it hangs, in the staff's words.
  place text not null,
  state text not null check (state in ('creating', 'ready', 'failed', 'archived')),
  ticket text,
  -- What the picture holds.
  url text,
  errcode integer,
  expires_at timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  primary key (account_id, qr_id),
  unique (account_id, scene)
);

create table account_qr_days (
  account_id text not null,
  scene text not null,
  day date not null,
  scans bigint not null,
  follows bigint not null,
  primary key (account_id, scene, day)
);

-- Scans counted in the last days, so that one told twice counts once.
create table account_qr_scans (
  account_id text not null,
  scan_id text not null,
  at timestamptz not null,
  primary key (account_id, scan_id)
);

-- Adds counted calls: takes an array of
--   {accountId, day, api, calls, errors, errcode: last error or null, at: ISO time}.
create function add_account_calls(batch jsonb) returns void language sql as $$
  insert into account_calls as kept (account_id, day, api, calls, errors, last_errcode, last_at)
  select "accountId", day, api, calls, errors, errcode, at
  from jsonb_to_recordset(batch) as row("accountId" text, day date, api text, calls bigint,
    errors bigint, errcode integer, at timestamptz)
  order by "accountId", day, api
  on conflict (account_id, day, api) do update set
    calls = kept.calls + excluded.calls,
    errors = kept.errors + excluded.errors,
    last_errcode = coalesce(excluded.last_errcode, kept.last_errcode),
    last_at = greatest(kept.last_at, excluded.last_at)
$$;
