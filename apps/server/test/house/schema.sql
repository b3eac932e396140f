-- What the migrations make of an empty database. Made by `npm run generate`; do not edit.
-- For reading, and for seeing in a review what a migration really changes.

table account_calls (
  account_id text not null,
  day date not null,
  api text not null,
  calls bigint not null,
  errors bigint not null,
  last_errcode integer,
  last_at timestamp with time zone not null,
  primary key (account_id, day, api)
)

table account_menu_drafts (
  account_id text not null,
  revision integer not null,
  buttons jsonb not null,
  restores integer,
  changed_by text not null,
  changed_at timestamp with time zone not null,
  primary key (account_id)
)

table account_menu_versions (
  account_id text not null,
  version integer not null,
  buttons jsonb not null,
  state text not null,
  restores integer,
  errcode integer,
  pushed_by text not null,
  pushed_at timestamp with time zone not null,
  primary key (account_id, version),
  check (state = any (array['pushing'::text, 'live'::text, 'replaced'::text, 'failed'::text, 'unknown'::text]))
)

table account_qr_codes (
  account_id text not null,
  qr_id text not null,
  kind text not null,
  scene text not null,
  place text not null,
  state text not null,
  ticket text,
  url text,
  errcode integer,
  expires_at timestamp with time zone,
  created_by text not null,
  created_at timestamp with time zone not null,
  unique (account_id, scene),
  primary key (account_id, qr_id),
  check (kind = any (array['permanent'::text, 'temporary'::text])),
  check (state = any (array['creating'::text, 'ready'::text, 'failed'::text, 'archived'::text]))
)

table account_qr_days (
  account_id text not null,
  scene text not null,
  day date not null,
  scans bigint not null,
  follows bigint not null,
  primary key (account_id, scene, day)
)

table account_qr_scans (
  account_id text not null,
  scan_id text not null,
  at timestamp with time zone not null,
  primary key (account_id, scan_id)
)

table account_replies (
  account_id text not null,
  reply_id text not null,
  api text not null,
  errcode integer not null,
  class text not null,
  took_ms integer not null,
  at timestamp with time zone not null,
  primary key (account_id, reply_id)
)

table account_tokens (
  account_id text not null,
  kind text not null,
  sealed text,
  obtained_at timestamp with time zone,
  expires_at timestamp with time zone,
  print text not null default ''::text,
  lease_id text,
  leased_until timestamp with time zone,
  refreshes bigint not null default 0,
  failures integer not null default 0,
  last_errcode integer,
  last_error_at timestamp with time zone,
  primary key (account_id, kind)
)

table accounts (
  account_id text not null,
  agency_id text not null,
  agency_path text not null,
  name text not null,
  alias text not null default ''::text,
  original_id text not null,
  app_id text not null,
  kind text not null,
  verified boolean not null,
  mode text not null,
  state text not null default 'active'::text,
  state_reason text not null default ''::text,
  state_since timestamp with time zone not null,
  callback_key text not null,
  secret_sealed text,
  secret_print text not null default ''::text,
  secret_set_at timestamp with time zone,
  token_sealed text,
  token_set_at timestamp with time zone,
  aes_key_sealed text,
  aes_key_set_at timestamp with time zone,
  capabilities jsonb not null default '{}'::jsonb,
  refused_ip text not null default ''::text,
  revision integer not null default 1,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  unique (app_id),
  unique (callback_key),
  primary key (account_id),
  check (kind = any (array['subscription'::text, 'service'::text])),
  check (mode = any (array['plain'::text, 'compatible'::text, 'safe'::text])),
  check (state = any (array['active'::text, 'paused'::text, 'closed'::text]))
)
  create index accounts_by_agency on accounts using btree (agency_path text_pattern_ops, account_id);

table agencies (
  agency_id text not null,
  parent_id text,
  path text collate "C" not null,
  kind text not null,
  region_code text,
  name text not null,
  short_name text not null,
  pinyin text collate "C" not null,
  search text collate "C" not null,
  state text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  unique (path),
  primary key (agency_id),
  foreign key (parent_id) references agencies(agency_id),
  foreign key (region_code) references regions(region_code),
  check (kind = any (array['government'::text, 'department'::text, 'street'::text, 'township'::text, 'institution'::text, 'company'::text, 'other'::text])),
  check (state = any (array['active'::text, 'disabled'::text]))
)
  create index agencies_by_parent on agencies using btree (parent_id);
  create unique index agencies_one_name_beside_another on agencies using btree (coalesce(parent_id, ''::text), name) where state = 'active'::text;

table audit_entries (
  seq bigint not null,
  at timestamp with time zone not null,
  actor_kind text not null,
  actor_id text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  agency_path text not null,
  details text not null,
  request_id text not null,
  digest bytea not null,
  hash bytea not null,
  primary key (seq)
)
  create index audit_by_actor on audit_entries using btree (actor_id, seq);
  create index audit_by_agency on audit_entries using btree (agency_path text_pattern_ops, seq);
  create index audit_by_subject on audit_entries using btree (subject_kind, subject_id, seq);
  create trigger audit_entries_append_only before delete or update or truncate on audit_entries for each statement execute function refuse_audit_change();

table audit_head (
  only_row boolean not null default true,
  seq bigint not null,
  hash bytea not null,
  primary key (only_row),
  check (only_row)
)

table automatic_answers (
  account_id text not null,
  answer_id text not null,
  trigger text not null,
  words text[] not null default '{}'::text[],
  matching text not null default 'contains'::text,
  reply jsonb not null,
  keeps_waiting boolean not null,
  position integer not null,
  enabled boolean not null default true,
  changed_at timestamp with time zone not null,
  primary key (account_id, answer_id),
  check (matching = any (array['exact'::text, 'contains'::text])),
  check (trigger = any (array['welcome'::text, 'keyword'::text, 'menu'::text, 'otherwise'::text]))
)

table calendars (
  calendar_id text not null,
  agency_id text not null,
  year integer not null,
  source text not null,
  days jsonb not null,
  spans jsonb,
  imported_at timestamp with time zone not null,
  unique (agency_id, year),
  primary key (calendar_id)
)

table case_attachments (
  account_id text not null,
  case_id text not null,
  attachment_id text not null,
  kind text not null,
  message_id text,
  file_id text,
  name text not null default ''::text,
  added_at timestamp with time zone not null,
  primary key (account_id, case_id, attachment_id),
  check (kind = any (array['message'::text, 'file'::text]))
)

table case_clock_profiles (
  profile_id text not null,
  agency_id text not null,
  region_prefix text not null default ''::text,
  name text not null,
  name_en text not null,
  source text not null default ''::text,
  valid_from date not null,
  valid_to date,
  terms jsonb not null,
  changed_at timestamp with time zone not null,
  primary key (profile_id),
  check (agency_id = ''::text or region_prefix = ''::text)
)
  create index case_clock_profiles_by_agency on case_clock_profiles using btree (agency_id, valid_from);

table case_clocks (
  account_id text not null,
  case_id text not null,
  clock text not null,
  round integer not null,
  started_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  working boolean not null,
  ended_at timestamp with time zone,
  next_step text,
  next_at timestamp with time zone,
  primary key (account_id, case_id, clock, round),
  check (clock = any (array['first-response'::text, 'acceptance'::text, 'reply'::text, 'close'::text, 'call-back'::text, 'repair'::text, 'second-check'::text])),
  check (next_step = any (array['remind'::text, 'urge'::text, 'escalate'::text, 'notice'::text, 'act'::text]))
)
  create index case_clocks_due on case_clocks using btree (next_at, account_id, case_id) where next_at is not null;

table case_confidants (
  account_id text not null,
  case_id text not null,
  staff_id text not null,
  named_by text not null,
  named_at timestamp with time zone not null,
  primary key (account_id, case_id, staff_id)
)

table case_deliveries (
  account_id text not null,
  case_id text not null,
  delivery_id text not null,
  follower_id text not null,
  reply_id text,
  about text not null,
  state text not null,
  via text not null,
  message_id text,
  at timestamp with time zone not null,
  settled_at timestamp with time zone,
  read_at timestamp with time zone,
  primary key (account_id, case_id, delivery_id),
  check (state = any (array['sending'::text, 'delivered'::text, 'kept'::text, 'unknown'::text])),
  check (via = any (array['window'::text, 'template'::text, 'page'::text]))
)
  create index case_deliveries_kept on case_deliveries using btree (delivery_id) where state = 'kept'::text;
  create index case_deliveries_of_follower on case_deliveries using btree (account_id, follower_id, delivery_id);
  create index case_deliveries_of_message on case_deliveries using btree (account_id, message_id) where message_id is not null;

table case_dispatch_counts (
  center_agency_id text not null,
  kind_code text not null,
  region_code text not null,
  unit_agency_id text not null,
  times integer not null,
  last_at timestamp with time zone not null,
  primary key (center_agency_id, kind_code, region_code, unit_agency_id)
)

table case_dispatch_models (
  agency_id text not null,
  examples integer not null,
  model bytea not null,
  changed_at timestamp with time zone not null,
  primary key (agency_id)
)

table case_drafts (
  account_id text not null,
  follower_id text not null,
  draft_id text not null,
  sealed text not null,
  changed_at timestamp with time zone not null,
  primary key (account_id, follower_id)
)

table case_events (
  account_id text not null,
  case_id text not null,
  event_id text not null,
  way text not null,
  from_state text,
  to_state text,
  at timestamp with time zone not null,
  actor_kind text not null,
  staff_id text,
  agency_id text,
  words text not null default ''::text,
  details jsonb not null default '{}'::jsonb,
  for_citizen boolean not null default false,
  primary key (account_id, case_id, event_id),
  check (actor_kind = any (array['staff'::text, 'citizen'::text, 'system'::text]))
)

table case_identities (
  account_id text not null,
  case_id text not null,
  sealed text not null,
  follower_id text,
  kept_at timestamp with time zone not null,
  primary key (account_id, case_id)
)
  create index case_identities_of_follower on case_identities using btree (account_id, follower_id) where follower_id is not null;

table case_identity_accesses (
  account_id text not null,
  case_id text not null,
  access_id text not null,
  staff_id text not null,
  what text not null,
  reason text not null,
  at timestamp with time zone not null,
  primary key (account_id, case_id, access_id),
  check (what = any (array['case'::text, 'identity'::text]))
)

table case_joiners (
  account_id text not null,
  case_id text not null,
  follower_id text not null,
  words text not null default ''::text,
  joined_at timestamp with time zone not null,
  primary key (account_id, case_id, follower_id)
)
  create index case_joiners_of_follower on case_joiners using btree (account_id, follower_id, case_id);

table case_kinds (
  kind_code text collate "C" not null,
  parent_code text,
  level smallint not null,
  name text not null,
  name_en text not null default ''::text,
  position integer not null default 0,
  urgency text,
  reviewed boolean not null default false,
  words text[] not null default '{}'::text[],
  withdrawn_at timestamp with time zone,
  primary key (kind_code),
  foreign key (parent_code) references case_kinds(kind_code),
  check (level >= 1 and level <= 3),
  check (urgency = any (array['emergency'::text, 'utility'::text, 'general'::text, 'complex'::text]))
)
  create index case_kinds_by_parent on case_kinds using btree (parent_code, "position");

table case_lookups (
  account_id text not null,
  case_id text not null,
  day date not null,
  wrong integer not null,
  primary key (account_id, case_id, day)
)

table case_notice_templates (
  account_id text not null,
  template_id text not null,
  fields jsonb not null,
  changed_at timestamp with time zone not null,
  primary key (account_id)
)

table case_notices (
  account_id text not null,
  case_id text not null,
  clock text not null,
  round integer not null,
  step text not null,
  notice_id text not null,
  agency_id text not null,
  agency_path text collate "C" not null,
  staff_id text,
  at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  delivery text not null,
  seen_by text,
  seen_at timestamp with time zone,
  primary key (account_id, case_id, clock, round, step, due_at),
  check (delivery = any (array['console'::text, 'queued'::text, 'sent'::text, 'failed'::text])),
  check (step = any (array['remind'::text, 'urge'::text, 'escalate'::text, 'notice'::text]))
)
  create index case_notices_of_agency on case_notices using btree (agency_id, notice_id);
  create index case_notices_of_staff on case_notices using btree (staff_id, notice_id) where staff_id is not null;
  create index case_notices_to_send on case_notices using btree (agency_id, notice_id) where delivery = 'queued'::text;

table case_numbers (
  account_id text not null,
  day date not null,
  last integer not null,
  primary key (account_id, day)
)

table case_parts (
  account_id text not null,
  case_id text not null,
  part_id text not null,
  agency_id text not null,
  agency_path text collate "C" not null,
  task text not null,
  state text not null,
  answer text not null default ''::text,
  asked_at timestamp with time zone not null,
  done_at timestamp with time zone,
  primary key (account_id, case_id, part_id),
  check (state = any (array['asked'::text, 'done'::text, 'withdrawn'::text]))
)
  create index case_parts_of_agency on case_parts using btree (agency_id, asked_at) where state = 'asked'::text;

table case_publications (
  account_id text not null,
  case_id text not null,
  question text not null,
  answer text not null,
  state text not null,
  proposed_by text not null,
  approved_by text,
  at timestamp with time zone not null,
  primary key (account_id, case_id),
  check (state = any (array['proposed'::text, 'published'::text, 'withdrawn'::text]))
)
  create index case_publications_shown on case_publications using btree (account_id, at) where state = 'published'::text;

table case_ratings (
  account_id text not null,
  case_id text not null,
  round text not null,
  grade smallint,
  solved boolean,
  reasons text[] not null default '{}'::text[],
  words text not null default ''::text,
  at timestamp with time zone not null,
  by_staff_id text,
  turn integer not null default 0,
  primary key (account_id, case_id, round, turn),
  check (grade >= 1 and grade <= 5),
  check (round = any (array['close'::text, 'second-check'::text]))
)

table case_repairs (
  account_id text not null,
  case_id text not null,
  repair_id text not null,
  rating_round text not null,
  state text not null,
  agency_id text not null,
  agency_path text collate "C" not null,
  staff_id text,
  finding text not null default ''::text,
  second_staff_id text,
  due_at timestamp with time zone not null,
  opened_at timestamp with time zone not null,
  called_back_at timestamp with time zone,
  closed_at timestamp with time zone,
  primary key (account_id, case_id, repair_id),
  check (state = any (array['verifying'::text, 'repairing'::text, 'ledger'::text, 'explained'::text, 'invalid'::text, 'replied'::text, 'closed'::text]))
)
  create index case_repairs_of_agency on case_repairs using btree (agency_id, due_at) where closed_at is null;

table case_replies (
  account_id text not null,
  case_id text not null,
  reply_id text not null,
  text text not null,
  findings jsonb not null default '[]'::jsonb,
  state text not null,
  written_by text not null,
  reviewed_by text,
  review_words text not null default ''::text,
  written_at timestamp with time zone not null,
  reviewed_at timestamp with time zone,
  sent_at timestamp with time zone,
  primary key (account_id, case_id, reply_id),
  check (state = any (array['draft'::text, 'in-review'::text, 'refused'::text, 'sent'::text]))
)

table case_requests (
  account_id text not null,
  case_id text not null,
  request_id text not null,
  kind text not null,
  agency_id text not null,
  staff_id text not null,
  reason text not null,
  days integer,
  proposed_agency_id text,
  asked_at timestamp with time zone not null,
  ruling text,
  ruled_by text,
  ruled_at timestamp with time zone,
  ruling_reason text not null default ''::text,
  primary key (account_id, case_id, request_id),
  check (kind = any (array['return'::text, 'extension'::text, 'dispute'::text])),
  check (ruling = any (array['granted'::text, 'refused'::text, 'withdrawn'::text]))
)
  create unique index case_requests_one_open on case_requests using btree (account_id, case_id) where ruling is null;

table case_unit_channels (
  agency_id text not null,
  channel text not null,
  address text not null default ''::text,
  secret_sealed text,
  changed_at timestamp with time zone not null,
  primary key (agency_id),
  check (channel = any (array['console'::text, 'webhook'::text]))
)

table cases (
  account_id text not null,
  case_id text not null,
  number text collate "C" not null,
  source text not null,
  follower_id text,
  state text not null,
  is_open boolean default state <> ALL (ARRAY['closed'::text, 'declined'::text, 'merged'::text]),
  title text not null,
  text text not null,
  kind_code text,
  urgency text not null,
  region_code text,
  place text not null default ''::text,
  latitude double precision,
  longitude double precision,
  contact_sealed text,
  contact_index text,
  confidential boolean not null default false,
  sealed_text text,
  may_publish boolean not null default false,
  center_agency_id text not null,
  center_path text collate "C" not null,
  unit_agency_id text,
  unit_path text collate "C",
  handler_staff_id text,
  profile_id text not null,
  due_at timestamp with time zone,
  due_clock text,
  lead_case_id text,
  members integer not null default 0,
  returns integer not null default 0,
  extensions integer not null default 0,
  redos integer not null default 0,
  reopenings integer not null default 0,
  grade smallint,
  solved boolean,
  outcome text,
  decline_reason text,
  folded text,
  intake_key text,
  created_at timestamp with time zone not null,
  admitted_at timestamp with time zone,
  dispatched_at timestamp with time zone,
  accepted_at timestamp with time zone,
  answered_at timestamp with time zone,
  closed_at timestamp with time zone,
  changed_at timestamp with time zone not null,
  version integer not null default 1,
  primary key (account_id, case_id),
  foreign key (kind_code) references case_kinds(kind_code),
  foreign key (profile_id) references case_clock_profiles(profile_id),
  check (grade >= 1 and grade <= 5),
  check (source = any (array['conversation'::text, 'form'::text, 'telephone'::text, 'counter'::text, 'open311'::text])),
  check (state = any (array['received'::text, 'admitted'::text, 'dispatched'::text, 'accepted'::text, 'handling'::text, 'extended'::text, 'answered'::text, 'calling-back'::text, 'closed'::text, 'declined'::text, 'merged'::text])),
  check (urgency = any (array['emergency'::text, 'utility'::text, 'general'::text, 'complex'::text]))
)
  create index cases_by_close on cases using btree (closed_at, case_id) where not is_open;
  create index cases_by_due on cases using btree (coalesce(due_at, 'infinity'::timestamp with time zone), case_id) where is_open;
  create index cases_by_id on cases using btree (case_id);
  create unique index cases_by_number on cases using btree (account_id, number);
  create index cases_ended on cases using btree (center_agency_id, closed_at, case_id) where not is_open;
  create index cases_ended_of_unit on cases using btree (unit_agency_id, closed_at, case_id) where not is_open and unit_agency_id is not null;
  create unique index cases_intake_key on cases using btree (account_id, intake_key) where intake_key is not null;
  create index cases_near on cases using btree (center_agency_id, latitude) where is_open and latitude is not null;
  create index cases_of_center on cases using btree (center_agency_id, coalesce(due_at, 'infinity'::timestamp with time zone), case_id) where is_open;
  create index cases_of_center_by_kind on cases using btree (center_agency_id, kind_code, coalesce(due_at, 'infinity'::timestamp with time zone), case_id) where is_open;
  create index cases_of_center_by_state on cases using btree (center_agency_id, state, coalesce(due_at, 'infinity'::timestamp with time zone), case_id) where is_open;
  create index cases_of_center_by_urgency on cases using btree (center_agency_id, urgency, coalesce(due_at, 'infinity'::timestamp with time zone), case_id) where is_open;
  create index cases_of_contact on cases using btree (account_id, contact_index) where contact_index is not null;
  create index cases_of_follower on cases using btree (account_id, follower_id, case_id) where follower_id is not null;
  create index cases_of_handler on cases using btree (handler_staff_id, coalesce(due_at, 'infinity'::timestamp with time zone), case_id) where is_open and handler_staff_id is not null;
  create index cases_of_lead on cases using btree (account_id, lead_case_id) where lead_case_id is not null;
  create index cases_of_region on cases using btree (center_agency_id, region_code, case_id) where is_open;
  create index cases_of_unit on cases using btree (unit_agency_id, coalesce(due_at, 'infinity'::timestamp with time zone), case_id) where is_open and unit_agency_id is not null;
  create index cases_pieces on cases using gin (case_pieces(account_id, folded)) where folded is not null and is_open;
  create index cases_pieces_ended on cases using gin (case_pieces(account_id, folded)) where folded is not null and not is_open;
  create index cases_to_admit on cases using btree (center_agency_id, created_at, case_id) where state = any (array['received'::text, 'admitted'::text]);

table citizen_joins (
  account_id text not null,
  join_id text not null,
  follower_id text not null,
  citizen_id text not null,
  previous_citizen_id text,
  reason text not null,
  joined_by text not null,
  joined_at timestamp with time zone not null,
  undone_reason text,
  undone_by text,
  undone_at timestamp with time zone,
  primary key (account_id, join_id, follower_id)
)
  create index citizen_joins_by_follower on citizen_joins using btree (account_id, follower_id);
  create index citizen_joins_by_id on citizen_joins using btree (join_id);

table conversations (
  account_id text not null,
  conversation_id text not null,
  open_id text not null,
  state text not null default 'open'::text,
  subscribed boolean not null default true,
  follow_known_at timestamp with time zone not null,
  spoken boolean not null default false,
  assigned_staff_id text,
  assigned_at timestamp with time zone,
  unread integer not null default 0,
  waiting_since timestamp with time zone,
  last_message_id text not null,
  last_at timestamp with time zone not null,
  last_direction text not null,
  last_kind text not null,
  last_preview text not null,
  message_count integer not null default 0,
  message_window_at timestamp with time zone,
  message_window_used integer not null default 0,
  tap_window_at timestamp with time zone,
  tap_window_used integer not null default 0,
  created_at timestamp with time zone not null,
  primary key (account_id, conversation_id),
  check (state = any (array['open'::text, 'done'::text]))
)
  create index conversations_by_id on conversations using btree (conversation_id);
  create index conversations_by_open_id on conversations using btree (account_id, open_id);
  create index conversations_by_staff on conversations using btree (assigned_staff_id, last_at, conversation_id) where assigned_staff_id is not null and state = 'open'::text;
  create index conversations_by_time on conversations using btree (account_id, state, (assigned_staff_id is null), last_at, conversation_id) where spoken;
  create index conversations_waiting on conversations using btree (account_id, waiting_since, conversation_id) where waiting_since is not null;

table erasures (
  account_id text not null,
  erasure_id text not null,
  follower_id text not null,
  state text not null,
  reason text not null,
  requested_by text not null,
  requested_at timestamp with time zone not null,
  decided_by text,
  decided_at timestamp with time zone,
  decision_reason text,
  done_at timestamp with time zone,
  parts jsonb not null default '{}'::jsonb,
  primary key (account_id, erasure_id),
  check (state = any (array['requested'::text, 'refused'::text, 'approved'::text, 'done'::text]))
)
  create index erasures_by_follower on erasures using btree (account_id, follower_id);

table events (
  event_id text not null,
  name text not null,
  payload jsonb not null,
  at timestamp with time zone not null,
  primary key (event_id)
)
  create index events_by_time on events using btree (at);

table files (
  file_id text not null,
  hash text not null,
  bytes bigint not null,
  media_type text not null,
  name text not null,
  created_at timestamp with time zone not null,
  primary key (file_id)
)
  create index files_by_hash on files using btree (hash);

table follow_changes (
  account_id text not null,
  at timestamp with time zone not null,
  follower_id text not null,
  kind text not null,
  scene text not null default ''::text,
  primary key (account_id, at, follower_id, kind),
  check (kind = any (array['subscribe'::text, 'unsubscribe'::text]))
)
  create index follow_changes_by_follower on follow_changes using btree (account_id, follower_id);

table follower_syncs (
  account_id text not null,
  sync_id text not null,
  state text not null,
  phase text not null,
  next_open_id text not null default ''::text,
  next_follower_id text not null default ''::text,
  total bigint not null default 0,
  listed bigint not null default 0,
  detailed bigint not null default 0,
  errcode integer,
  started_by text not null,
  started_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  primary key (account_id),
  check (phase = any (array['tags'::text, 'list'::text, 'details'::text, 'end'::text])),
  check (state = any (array['running'::text, 'done'::text, 'failed'::text]))
)

table follower_tags (
  account_id text not null,
  follower_id text not null,
  tag_id text not null,
  state text not null,
  errcode integer,
  changed_at timestamp with time zone not null,
  primary key (account_id, follower_id, tag_id),
  check (state = any (array['adding'::text, 'on'::text, 'removing'::text, 'failed'::text]))
)
  create index follower_tags_by_tag on follower_tags using btree (account_id, tag_id, follower_id);
  create index follower_tags_wanted on follower_tags using btree (account_id, tag_id, state) where state = any (array['adding'::text, 'removing'::text]);

table follower_watermarks (
  account_id text not null,
  informed_until text not null,
  primary key (account_id)
)

table followers (
  account_id text not null,
  follower_id text not null,
  open_id text not null,
  state text not null,
  subscribed_at timestamp with time zone,
  unsubscribed_at timestamp with time zone,
  source text not null default ''::text,
  remark text not null default ''::text,
  language text not null default ''::text,
  union_id text,
  citizen_id text,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  informed_at timestamp with time zone,
  unique (account_id, open_id),
  primary key (account_id, follower_id),
  check (state = any (array['following'::text, 'left'::text]))
)
  create index followers_by_citizen on followers using btree (citizen_id) where citizen_id is not null;
  create index followers_by_remark on followers using btree (account_id, follower_id) where remark <> ''::text;
  create index followers_by_state on followers using btree (account_id, state, follower_id);
  create index followers_by_union on followers using btree (union_id) where union_id is not null;

table inbound (
  account_id text not null,
  dedupe_key text not null,
  inbound_id text not null,
  open_id text not null,
  kind text not null,
  type text not null,
  by_citizen boolean not null,
  sent_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  body jsonb not null,
  reply jsonb,
  primary key (account_id, dedupe_key),
  check (kind = any (array['message'::text, 'event'::text]))
)
  create index inbound_by_arrival on inbound using btree (account_id, inbound_id);
  create index inbound_by_person on inbound using btree (account_id, open_id, inbound_id);

table invitations (
  token_hash bytea not null,
  staff_id text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  unique (staff_id),
  primary key (token_hash),
  foreign key (staff_id) references staff(staff_id) on delete cascade
)

table messages (
  account_id text not null,
  message_id text not null,
  conversation_id text not null,
  direction text not null,
  kind text not null,
  text text not null default ''::text,
  body jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null,
  staff_id text,
  state text,
  via text,
  media_state text,
  send_key text,
  folded text,
  primary key (account_id, message_id),
  check (direction = any (array['in'::text, 'out'::text, 'event'::text, 'note'::text])),
  check (media_state = any (array['wanted'::text, 'fetching'::text, 'kept'::text, 'gone'::text])),
  check (state = any (array['queued'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'unknown'::text])),
  check (via = any (array['callback'::text, 'custom'::text]))
)
  create index messages_media_wanted on messages using btree (account_id, message_id) where media_state = any (array['wanted'::text, 'fetching'::text]);
  create index messages_of_conversation on messages using btree (account_id, conversation_id, message_id);
  create index messages_outbound on messages using btree (account_id, message_id) where state = any (array['queued'::text, 'sending'::text, 'unknown'::text]);
  create index messages_pieces on messages using gin (search_pieces(account_id, message_id, folded)) with (gin_pending_list_limit='512') where folded is not null;
  create unique index messages_send_key on messages using btree (account_id, conversation_id, send_key) where send_key is not null;

table recovery_codes (
  staff_id text not null,
  code_index text not null,
  used_at timestamp with time zone,
  primary key (staff_id, code_index),
  foreign key (staff_id) references staff(staff_id) on delete cascade
)

table region_edition (
  only_row boolean not null default true,
  edition text not null,
  loaded_at timestamp with time zone not null,
  primary key (only_row),
  check (only_row)
)

table regions (
  region_code text not null,
  parent_code text,
  level text not null,
  name text not null,
  pinyin text collate "C" not null,
  search text collate "C" not null,
  path text collate "C" not null,
  withdrawn_at timestamp with time zone,
  primary key (region_code),
  foreign key (parent_code) references regions(region_code),
  check (level = any (array['province'::text, 'city'::text, 'county'::text])),
  check (region_code ~ '^[0-9]{6}$'::text)
)
  create index regions_by_parent on regions using btree (parent_code, region_code);

table reply_templates (
  template_id text not null,
  agency_id text not null,
  agency_path text not null,
  title text not null,
  shortcut text not null,
  text text not null,
  used integer not null default 0,
  created_by text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  unique (agency_id, shortcut),
  primary key (template_id)
)

table role_grants (
  grant_id text not null,
  staff_id text not null,
  role text not null,
  agency_id text not null,
  granted_by text not null,
  granted_at timestamp with time zone not null,
  unique (staff_id, role, agency_id),
  primary key (grant_id),
  foreign key (agency_id) references agencies(agency_id),
  foreign key (staff_id) references staff(staff_id)
)
  create index role_grants_by_agency on role_grants using btree (agency_id);
  create index role_grants_by_role on role_grants using btree (role);

table second_factors (
  staff_id text not null,
  secret_sealed text,
  enrolled_at timestamp with time zone,
  last_step integer not null default 0,
  pending_sealed text,
  pending_at timestamp with time zone,
  primary key (staff_id),
  foreign key (staff_id) references staff(staff_id) on delete cascade
)

table sessions (
  session_id text not null,
  token_hash bytea not null,
  staff_id text not null,
  stage text not null,
  csrf_token text not null,
  address text not null,
  user_agent text not null,
  created_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  unique (token_hash),
  primary key (session_id),
  check (stage = any (array['password'::text, 'full'::text]))
)
  create index sessions_by_staff on sessions using btree (staff_id) where ended_at is null;

table sign_in_attempts (
  key text not null,
  failures integer not null,
  locks integer not null,
  since timestamp with time zone not null,
  last_at timestamp with time zone not null,
  locked_until timestamp with time zone,
  primary key (key)
)
  create index sign_in_attempts_by_time on sign_in_attempts using btree (last_at);

table sign_in_steps (
  session_id text not null,
  second_factor_at timestamp with time zone not null,
  primary key (session_id)
)

table staff (
  staff_id text not null,
  agency_id text not null,
  name text not null,
  pinyin text collate "C" not null,
  search text collate "C" not null,
  sign_in_name text not null,
  sign_in_key text not null,
  phone_sealed text,
  phone_index text,
  locale text not null,
  state text not null,
  password_hash text,
  password_changed_at timestamp with time zone,
  must_change_password boolean not null,
  password_expires_at timestamp with time zone,
  second_factor_exempt boolean not null default false,
  signed_in_at timestamp with time zone,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  unique (sign_in_key),
  primary key (staff_id),
  foreign key (agency_id) references agencies(agency_id),
  check (locale = any (array['zh'::text, 'en'::text])),
  check (state = any (array['active'::text, 'disabled'::text]))
)
  create index staff_by_agency on staff using btree (agency_id, pinyin, staff_id);
  create index staff_by_name on staff using btree (pinyin, staff_id);
  create index staff_by_phone on staff using btree (phone_index) where phone_index is not null;

table tags (
  account_id text not null,
  tag_id text not null,
  platform_id integer,
  name text not null,
  state text not null,
  created_at timestamp with time zone not null,
  unique (account_id, name),
  unique (account_id, platform_id),
  primary key (account_id, tag_id),
  check (state = any (array['creating'::text, 'ready'::text]))
)

table vault_keys (
  id text not null,
  purpose text not null,
  wrapped bytea not null,
  master text not null,
  created_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  primary key (id)
)
  create unique index vault_keys_active on vault_keys using btree (purpose) where retired_at is null;

function add_account_calls(batch jsonb)
  returns void language sql -- body cd3c9a11cfda10a1
function append_audit(entries jsonb)
  returns void language plpgsql -- body 0c792ef6e839c072
function case_pieces(account_id text, folded text)
  returns tsvector language plpgsql -- body 9ce262c8437f24df
function case_query(part text, lanes text[])
  returns tsquery language sql -- body eae1ea7a1e066ef5
function file_inbound(fresh inbound[])
  returns void language plpgsql -- body f17156b5aeb0732c
function follows_after(known_at timestamp with time zone, known boolean, news_at timestamp with time zone, news boolean)
  returns boolean language sql -- body 6c498173abc7b6c6
function inform_followers(account text, batch jsonb, asked timestamp with time zone)
  returns void language sql -- body 321126a623b3351e
function list_followers(account text, batch jsonb, at timestamp with time zone)
  returns bigint language sql -- body 6a4128118129e439
function queue_inbound(fresh inbound[])
  returns void language plpgsql -- body 802094b97b3c9fe9
function receive_callbacks(batch jsonb, at timestamp with time zone)
  returns table(inbound_id text, reply jsonb) language plpgsql -- body d34bcd51e3a6fb92
function refuse_audit_change()
  returns trigger language plpgsql -- body cc28853c8273027e
function search_messages(accounts text[], parts text[], lanes text[], from_id text, before_id text, most integer)
  returns setof messages language plpgsql -- body 781d4c1842bb2b9c
function search_pieces(account_id text, message_id text, folded text)
  returns tsvector language plpgsql -- body 79ae7e3715990b9b
function search_query(parts text[], lanes text[])
  returns tsquery language sql -- body 5ebd277ce4cee4df
function search_text(words text)
  returns text language sql -- body 4e3c4534b3147989
function store_inbound(batch jsonb, at timestamp with time zone)
  returns setof inbound language plpgsql -- body 748382e3a3128fc4
function touch_followers(batch jsonb)
  returns table(account_id text, open_id text, follower_id text) language plpgsql -- body c2618c2fa6eee2cf
