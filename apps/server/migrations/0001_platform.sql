-- The ground floor. Tables here know no word of the business.

-- Sessions: the token itself is never stored, only its SHA-256.
create table sessions (
  session_id text primary key,
  token_hash bytea not null unique,
  staff_id text not null,
  -- 'password': first factor given, second still owed. 'full': signed in.
  stage text not null check (stage in ('password', 'full')),
  csrf_token text not null,
  address text not null,
  user_agent text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_by_staff on sessions (staff_id) where ended_at is null;

-- The audit: append-only, each row bound to the one before it by a hash.
create table audit_entries (
  seq bigint primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  -- Path of the agency whose matter it was; '' where it concerns the whole system.
  agency_path text not null,
  -- Text, not jsonb: the digest is over these very bytes.
  details text not null,
  request_id text not null,
  digest bytea not null,
  hash bytea not null
);
create index audit_by_subject on audit_entries (subject_kind, subject_id, seq);
create index audit_by_actor on audit_entries (actor_id, seq);
create index audit_by_agency on audit_entries (agency_path text_pattern_ops, seq);

-- One row: where the chain ends. It also betrays a tail that was cut off.
create table audit_head (
  only_row boolean primary key default true check (only_row),
  seq bigint not null,
  hash bytea not null
);
insert into audit_head (seq, hash) values (0, sha256('minqiao'::bytea));

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is append-only';
end $$;
create trigger audit_entries_append_only
  before update or delete or truncate on audit_entries
  for each statement execute function refuse_audit_change();

-- Appends entries and moves the head. The head's row lock orders the chain; callers append last,
-- so that it is held no longer than the commit takes.
create function append_audit(entries jsonb) returns void language plpgsql as $$
declare
  head audit_head%rowtype;
  entry jsonb;
begin
  select * into head from audit_head for update;
  for entry in select value from jsonb_array_elements(entries) loop
    head.seq := head.seq + 1;
    head.hash := sha256(head.hash || convert_to(head.seq::text, 'UTF8') || decode(entry ->> 'digest', 'hex'));
    insert into audit_entries
      (seq, at, actor_kind, actor_id, action, subject_kind, subject_id, agency_path, details,
       request_id, digest, hash)
    values
      (head.seq, (entry ->> 'at')::timestamptz, entry ->> 'actorKind', entry ->> 'actorId',
       entry ->> 'action', entry ->> 'subjectKind', entry ->> 'subjectId',
       entry ->> 'agencyPath', entry ->> 'details', entry ->> 'requestId',
       decode(entry ->> 'digest', 'hex'), head.hash);
  end loop;
  update audit_head set seq = head.seq, hash = head.hash;
end $$;

-- The outbox: what happened, written with the change. Delivery is by jobs, one per listener.
create table events (
  event_id text primary key,
  name text not null,
  payload jsonb not null,
  at timestamptz not null
);
create index events_by_time on events (at);

-- Files by content. The bytes are in the file store under their hash.
create table files (
  file_id text primary key,
  hash text not null,
  bytes bigint not null,
  media_type text not null,
  name text not null,
  created_at timestamptz not null
);
create index files_by_hash on files (hash);

create table vault_keys (
  id text primary key,
  purpose text not null,
  wrapped bytea not null,
  master text not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index vault_keys_active on vault_keys (purpose) where retired_at is null;

-- Working-time calendars: national ones by year, and what an agency says of itself.
create table calendars (
  calendar_id text primary key,
  -- '' for the national calendar.
  agency_id text not null,
  year integer not null,
  source text not null,
  days jsonb not null,
  spans jsonb,
  imported_at timestamptz not null,
  unique (agency_id, year)
);
