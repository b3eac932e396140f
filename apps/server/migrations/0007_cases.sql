-- Cases: what a citizen wants settled, who is responsible, by when, and everything that was done.

-- Registers -------------------------------------------------------------------------------------

-- Kinds of matters, three levels: data of the deployment. A kind may name the unit that usually has it.
create table case_kinds (
  kind_code text primary key collate "C",
  parent_code text references case_kinds,
  level smallint not null check (level between 1 and 3),
  name text not null,
  name_en text not null default '',
  position integer not null default 0,
  urgency text check (urgency in ('emergency', 'utility', 'general', 'complex')),
  -- Whether a reply of this kind is read by a second person before it is sent.
  reviewed boolean not null default false,
  -- What people say when they mean this kind; proposals look for these beside the name.
  words text[] not null default '{}',
  withdrawn_at timestamptz
);
create index case_kinds_by_parent on case_kinds (parent_code, position);

-- How long everything may take: dated, for one agency's subtree, or ('') for every agency whose
-- region code begins so. An old case keeps the profile it began with.
create table case_clock_profiles (
  profile_id text primary key,
  agency_id text not null,
  region_prefix text not null default '' check (agency_id = '' or region_prefix = ''),
  name text not null,
  name_en text not null,
  -- Where the terms stand.
  source text not null default '',
  valid_from date not null,
  valid_to date,
  terms jsonb not null,
  changed_at timestamptz not null
);
create index case_clock_profiles_by_agency on case_clock_profiles (agency_id, valid_from);

-- How often a centre sent a kind of a region to a unit: what routing learns from.
create table case_dispatch_counts (
  center_agency_id text not null,
  kind_code text not null,
  -- '' where the place was not known.
  region_code text not null,
  unit_agency_id text not null,
  times integer not null,
  last_at timestamptz not null,
  primary key (center_agency_id, kind_code, region_code, unit_agency_id)
);

-- What routing has learned of words from confirmed dispatches, one model a dispatching agency.
create table case_dispatch_models (
  agency_id text primary key,
  examples integer not null,
  model bytea not null,
  changed_at timestamptz not null
);

-- How a unit is reminded, beside the console. The secret signs what is sent (purpose cases.channel).
create table case_unit_channels (
  agency_id text primary key,
  channel text not null check (channel in ('console', 'webhook')),
  address text not null default '',
  secret_sealed text,
  changed_at timestamptz not null
);

-- Cases -----------------------------------------------------------------------------------------

-- The two-character pieces of a folded text, and its last character alone; each begins with its
-- lane, the last letter of the account id, so that what is frequent elsewhere costs little here.
create function case_pieces(account_id text, folded text) returns tsvector
language plpgsql immutable parallel safe as $$
declare
  lane text := right(account_id, 1);
  letters text[] := string_to_array(folded, null);
begin
  return array_to_tsvector(array(select lane || letters[place] || coalesce(letters[place + 1], '')
    from generate_series(1, cardinality(letters)) place));
end $$;

-- The index condition for a folded part of what is asked, in any of the lanes: all its pieces, or
-- one character as the beginning of a piece. Not parallel safe, so that no search waits for workers
-- to start: that takes longer than to find.
create function case_query(part text, lanes text[]) returns tsquery
language sql immutable as $$
  select string_agg('(' || case length(part)
    when 1 then quote_literal(lane || part) || ':*'
    else (select string_agg(distinct quote_literal(lane || substr(part, place, 2)), ' & ')
      from generate_series(1, length(part) - 1) place) end || ')', ' | ')::tsquery
  from unnest(lanes) lane
$$;

create table cases (
  account_id text not null,
  case_id text not null,
  -- What a citizen reads out: date and six digits, one a day and account.
  number text not null collate "C",
  source text not null check (source in ('conversation', 'form', 'telephone', 'counter', 'open311')),
  -- The follower who asked; null for one who telephoned.
  follower_id text,
  state text not null check (state in ('received', 'admitted', 'dispatched', 'accepted', 'handling',
    'extended', 'answered', 'calling-back', 'closed', 'declined', 'merged')),
  -- Whether anybody still has to do something.
  is_open boolean generated always as (state not in ('closed', 'declined', 'merged')) stored,
  title text not null,
  -- Empty for a confidential case: its words are sealed.
  text text not null,
  kind_code text references case_kinds,
  urgency text not null check (urgency in ('emergency', 'utility', 'general', 'complex')),
  region_code text,
  place text not null default '',
  latitude double precision,
  longitude double precision,
  -- Purpose cases.contact; index equal for equal telephone numbers.
  contact_sealed text,
  contact_index text,
  confidential boolean not null default false,
  sealed_text text,
  -- The citizen allows that question and answer are shown to everybody, masked.
  may_publish boolean not null default false,
  -- The agency that dispatches, and the unit responsible now; paths are kept in step with the tree.
  center_agency_id text not null,
  center_path text not null collate "C",
  unit_agency_id text,
  unit_path text collate "C",
  handler_staff_id text,
  profile_id text not null references case_clock_profiles,
  -- The next term of this case that runs; null when none does.
  due_at timestamptz,
  due_clock text,
  lead_case_id text,
  members integer not null default 0,
  returns integer not null default 0,
  extensions integer not null default 0,
  redos integer not null default 0,
  reopenings integer not null default 0,
  grade smallint check (grade between 1 and 5),
  solved boolean,
  outcome text,
  -- Reason code of a refusal to admit.
  decline_reason text,
  -- Of the title, the place and the words; null for a confidential case and an erased one.
  folded text,
  -- Given by the form it was typed into: sent twice, it is one case.
  intake_key text,
  created_at timestamptz not null,
  admitted_at timestamptz,
  dispatched_at timestamptz,
  accepted_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (account_id, case_id)
) with (fillfactor = 85);
create unique index cases_by_number on cases (account_id, number);
create index cases_by_id on cases (case_id);
create unique index cases_intake_key on cases (account_id, intake_key) where intake_key is not null;
-- Work lists: what is due next comes first, what runs no clock last.
create index cases_of_unit on cases (unit_agency_id, coalesce(due_at, 'infinity'), case_id)
  where is_open and unit_agency_id is not null;
create index cases_of_handler on cases (handler_staff_id, coalesce(due_at, 'infinity'), case_id)
  where is_open and handler_staff_id is not null;
create index cases_of_center on cases (center_agency_id, coalesce(due_at, 'infinity'), case_id)
  where is_open;
-- The same for each filter that may leave little of much.
create index cases_of_center_by_state on cases
  (center_agency_id, state, coalesce(due_at, 'infinity'), case_id) where is_open;
create index cases_of_center_by_kind on cases
  (center_agency_id, kind_code, coalesce(due_at, 'infinity'), case_id) where is_open;
create index cases_of_center_by_urgency on cases
  (center_agency_id, urgency, coalesce(due_at, 'infinity'), case_id) where is_open;
-- For those who have many units or centres.
create index cases_by_due on cases (coalesce(due_at, 'infinity'), case_id) where is_open;
create index cases_by_close on cases (closed_at, case_id) where not is_open;
create index cases_to_admit on cases (center_agency_id, created_at, case_id)
  where state in ('received', 'admitted');
create index cases_ended on cases (center_agency_id, closed_at, case_id) where not is_open;
create index cases_ended_of_unit on cases (unit_agency_id, closed_at, case_id)
  where not is_open and unit_agency_id is not null;
-- What is alike: open ones of the same region, newest first, and those near a point.
create index cases_of_region on cases (center_agency_id, region_code, case_id) where is_open;
create index cases_near on cases (center_agency_id, latitude)
  where is_open and latitude is not null;
create index cases_of_follower on cases (account_id, follower_id, case_id)
  where follower_id is not null;
create index cases_of_contact on cases (account_id, contact_index) where contact_index is not null;
create index cases_of_lead on cases (account_id, lead_case_id) where lead_case_id is not null;
-- Words: what is still to do is a tenth of all, and asked for most.
create index cases_pieces on cases using gin (case_pieces(account_id, folded))
  where folded is not null and is_open;
create index cases_pieces_ended on cases using gin (case_pieces(account_id, folded))
  where folded is not null and not is_open;

-- The last number given on a day.
create table case_numbers (
  account_id text not null,
  day date not null,
  last integer not null,
  primary key (account_id, day)
);

-- Everything that happened to a case, oldest first. What a citizen may read is marked.
create table case_events (
  account_id text not null,
  case_id text not null,
  event_id text not null,
  way text not null,
  from_state text,
  to_state text,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('staff', 'citizen', 'system')),
  staff_id text,
  agency_id text,
  words text not null default '',
  details jsonb not null default '{}',
  for_citizen boolean not null default false,
  primary key (account_id, case_id, event_id)
);

-- Messages, pictures and other files a case was made of or that were added.
create table case_attachments (
  account_id text not null,
  case_id text not null,
  attachment_id text not null,
  kind text not null check (kind in ('message', 'file')),
  message_id text,
  file_id text,
  name text not null default '',
  added_at timestamptz not null,
  primary key (account_id, case_id, attachment_id)
);

-- Units that help the lead, each with its own part.
create table case_parts (
  account_id text not null,
  case_id text not null,
  part_id text not null,
  agency_id text not null,
  agency_path text not null collate "C",
  task text not null,
  state text not null check (state in ('asked', 'done', 'withdrawn')),
  answer text not null default '',
  asked_at timestamptz not null,
  done_at timestamptz,
  primary key (account_id, case_id, part_id)
);
create index case_parts_of_agency on case_parts (agency_id, asked_at) where state = 'asked';

-- A return, an extension or a dispute: asked by the unit, ruled on by the dispatcher.
create table case_requests (
  account_id text not null,
  case_id text not null,
  request_id text not null,
  kind text not null check (kind in ('return', 'extension', 'dispute')),
  agency_id text not null,
  staff_id text not null,
  reason text not null,
  -- Extension: working days asked for. Return: the unit proposed instead.
  days integer,
  proposed_agency_id text,
  asked_at timestamptz not null,
  ruling text check (ruling in ('granted', 'refused', 'withdrawn')),
  ruled_by text,
  ruled_at timestamptz,
  ruling_reason text not null default '',
  primary key (account_id, case_id, request_id)
);
create unique index case_requests_one_open on case_requests (account_id, case_id)
  where ruling is null;

-- Clocks ----------------------------------------------------------------------------------------

-- One row a clock and round. A sweep takes what is due by next_at, and writes the next one.
create table case_clocks (
  account_id text not null,
  case_id text not null,
  clock text not null check (clock in ('first-response', 'acceptance', 'reply', 'close', 'call-back',
    'repair', 'second-check')),
  round integer not null,
  started_at timestamptz not null,
  due_at timestamptz not null,
  -- Whether it counts working time, else natural time.
  working boolean not null,
  ended_at timestamptz,
  -- What comes next, and when: remind, urge, escalate, notice.
  next_step text check (next_step in ('remind', 'urge', 'escalate', 'notice', 'act')),
  next_at timestamptz,
  primary key (account_id, case_id, clock, round)
);
create index case_clocks_due on case_clocks (next_at, account_id, case_id) where next_at is not null;

-- What was said to whom because of a clock: each step of each limit of a round once.
create table case_notices (
  account_id text not null,
  case_id text not null,
  clock text not null,
  round integer not null,
  step text not null check (step in ('remind', 'urge', 'escalate', 'notice')),
  notice_id text not null,
  agency_id text not null,
  agency_path text not null collate "C",
  staff_id text,
  at timestamptz not null,
  due_at timestamptz not null,
  -- By the agency's channel: only shown in the console, waits to be sent, was sent, given up.
  delivery text not null check (delivery in ('console', 'queued', 'sent', 'failed')),
  seen_by text,
  seen_at timestamptz,
  primary key (account_id, case_id, clock, round, step, due_at)
);
create index case_notices_of_agency on case_notices (agency_id, notice_id);
create index case_notices_of_staff on case_notices (staff_id, notice_id) where staff_id is not null;
create index case_notices_to_send on case_notices (agency_id, notice_id) where delivery = 'queued';

-- Replies, ratings, repairs ---------------------------------------------------------------------

create table case_replies (
  account_id text not null,
  case_id text not null,
  reply_id text not null,
  text text not null,
  findings jsonb not null default '[]',
  state text not null check (state in ('draft', 'in-review', 'refused', 'sent')),
  written_by text not null,
  reviewed_by text,
  review_words text not null default '',
  written_at timestamptz not null,
  reviewed_at timestamptz,
  sent_at timestamptz,
  primary key (account_id, case_id, reply_id)
);

-- What was said to one of those who asked, or waits to be said: a reply or a word of progress.
-- Kept: no way to the person was open; it stands on their page and is said at the next contact.
create table case_deliveries (
  account_id text not null,
  case_id text not null,
  delivery_id text not null,
  follower_id text not null,
  reply_id text,
  -- Key of the words that are said; the words themselves are in rules/progress.ts.
  about text not null,
  state text not null check (state in ('sending', 'delivered', 'kept', 'unknown')),
  -- By which way: the reply window, a template notice, or the page with its link.
  via text not null check (via in ('window', 'template', 'page')),
  message_id text,
  at timestamptz not null,
  settled_at timestamptz,
  read_at timestamptz,
  primary key (account_id, case_id, delivery_id)
);
create index case_deliveries_of_message on case_deliveries (account_id, message_id)
  where message_id is not null;
create index case_deliveries_of_follower on case_deliveries (account_id, follower_id, delivery_id);
create index case_deliveries_kept on case_deliveries (delivery_id) where state = 'kept';

-- Voluntary, one a matter and round; the second check weeks later is another round.
create table case_ratings (
  account_id text not null,
  case_id text not null,
  round text not null check (round in ('close', 'second-check')),
  -- 5 very satisfied … 1 very dissatisfied (国办发〔2019〕51号).
  -- None where only the second check's yes or no was said.
  grade smallint check (grade between 1 and 5),
  solved boolean,
  reasons text[] not null default '{}',
  words text not null default '',
  at timestamptz not null,
  -- Called back by staff, or given by the citizen on the page.
  by_staff_id text,
  -- How often the matter had been done again before: each turn may be rated anew.
  turn integer not null default 0,
  primary key (account_id, case_id, round, turn)
);

-- What follows a bad rating: verify, then repair now, put into the ledger with a term, or explain.
create table case_repairs (
  account_id text not null,
  case_id text not null,
  repair_id text not null,
  rating_round text not null,
  state text not null check (state in ('verifying', 'repairing', 'ledger', 'explained', 'invalid',
    'replied', 'closed')),
  agency_id text not null,
  agency_path text not null collate "C",
  staff_id text,
  finding text not null default '',
  -- A rating called invalid needs a second person.
  second_staff_id text,
  due_at timestamptz not null,
  opened_at timestamptz not null,
  called_back_at timestamptz,
  closed_at timestamptz,
  primary key (account_id, case_id, repair_id)
);
create index case_repairs_of_agency on case_repairs (agency_id, due_at) where closed_at is null;

-- Confidential reports --------------------------------------------------------------------------

-- Who reported: apart from the case, sealed for one purpose, opened only by named people.
create table case_identities (
  account_id text not null,
  case_id text not null,
  sealed text not null,
  follower_id text,
  kept_at timestamptz not null,
  primary key (account_id, case_id)
);
create index case_identities_of_follower on case_identities (account_id, follower_id)
  where follower_id is not null;
create table case_confidants (
  account_id text not null,
  case_id text not null,
  staff_id text not null,
  named_by text not null,
  named_at timestamptz not null,
  primary key (account_id, case_id, staff_id)
);
create table case_identity_accesses (
  account_id text not null,
  case_id text not null,
  access_id text not null,
  staff_id text not null,
  what text not null check (what in ('case', 'identity')),
  reason text not null,
  at timestamptz not null,
  primary key (account_id, case_id, access_id)
);

-- Citizens' side --------------------------------------------------------------------------------

-- A form begun on the phone; sealed, because it may be a confidential one. Swept after thirty days.
create table case_drafts (
  account_id text not null,
  follower_id text not null,
  -- The case this becomes: sending it twice makes one.
  draft_id text not null,
  sealed text not null,
  changed_at timestamptz not null,
  primary key (account_id, follower_id)
);

-- Wrong guesses of the four digits with which a case is looked up, by case and day.
create table case_lookups (
  account_id text not null,
  case_id text not null,
  day date not null,
  wrong integer not null,
  primary key (account_id, case_id, day)
);

-- The template of an account for notices outside the reply window, and what its fields say.
create table case_notice_templates (
  account_id text primary key,
  template_id text not null,
  fields jsonb not null,
  changed_at timestamptz not null
);

-- Who joined a case instead of sending the same again: everybody is answered.
create table case_joiners (
  account_id text not null,
  case_id text not null,
  follower_id text not null,
  words text not null default '',
  joined_at timestamptz not null,
  primary key (account_id, case_id, follower_id)
);
create index case_joiners_of_follower on case_joiners (account_id, follower_id, case_id);

-- A chosen answer for everybody, masked by a person, reviewed by another.
create table case_publications (
  account_id text not null,
  case_id text not null,
  question text not null,
  answer text not null,
  state text not null check (state in ('proposed', 'published', 'withdrawn')),
  proposed_by text not null,
  approved_by text,
  at timestamptz not null,
  primary key (account_id, case_id)
);
create index case_publications_shown on case_publications (account_id, at)
  where state = 'published';

-- Shipped data ----------------------------------------------------------------------------------

-- Natural time for 2 h, 24 h, 7 d and 15 d of Beijing, working days elsewhere. A danger to life and a
-- cut of water, power, gas or heat wait for no office hours anywhere.
insert into case_clock_profiles (profile_id, agency_id, region_prefix, name, name_en, source,
  valid_from, valid_to, terms, changed_at)
values
  ('default', '', '', '通用时限（7/15个工作日）', 'General terms (7/15 working days)',
   '国办发〔2020〕53号；各地通行做法', '2000-01-01', null, '{
    "firstResponse": {"amount": 1, "unit": "working-days"},
    "acceptance": {"amount": 1, "unit": "working-days"},
    "reply": {"emergency": {"amount": 2, "unit": "hours"}, "utility": {"amount": 24, "unit": "hours"},
      "general": {"amount": 7, "unit": "working-days"},
      "complex": {"amount": 15, "unit": "working-days"}},
    "callBack": {"amount": 1, "unit": "working-days"},
    "close": {"amount": 20, "unit": "working-days"},
    "repair": {"amount": 5, "unit": "working-days"},
    "secondCheck": {"amount": 28, "unit": "days"},
    "returnWithin": {"amount": 2, "unit": "working-days"},
    "extension": {"amount": 10, "unit": "working-days"}, "extensions": 1,
    "remindAt": 0.3, "urgeAt": 0.1,
    "escalateAfter": {"amount": 0, "unit": "hours"},
    "noticeAfter": {"amount": 5, "unit": "working-days"}}', '2000-01-01T00:00:00Z'),
  ('beijing', '', '11', '北京接诉即办时限', 'Beijing: swift response to complaints',
   '北京市接诉即办工作条例；北京12345服务规范', '2021-09-24', null, '{
    "firstResponse": {"amount": 2, "unit": "hours"},
    "acceptance": {"amount": 24, "unit": "hours"},
    "reply": {"emergency": {"amount": 2, "unit": "hours"}, "utility": {"amount": 24, "unit": "hours"},
      "general": {"amount": 7, "unit": "days"}, "complex": {"amount": 15, "unit": "days"}},
    "callBack": {"amount": 1, "unit": "days"},
    "close": {"amount": 20, "unit": "days"},
    "repair": {"amount": 5, "unit": "working-days"},
    "secondCheck": {"amount": 28, "unit": "days"},
    "returnWithin": {"amount": 2, "unit": "working-days"},
    "extension": {"amount": 10, "unit": "working-days"}, "extensions": 1,
    "remindAt": 0.3, "urgeAt": 0.1,
    "escalateAfter": {"amount": 0, "unit": "hours"},
    "noticeAfter": {"amount": 5, "unit": "working-days"}}', '2000-01-01T00:00:00Z'),
  ('shandong', '', '37', '山东热线时限（5个工作日）', 'Shandong hotline (5 working days)',
   '山东省政务服务热线管理办法', '2020-01-01', null, '{
    "firstResponse": {"amount": 1, "unit": "working-days"},
    "acceptance": {"amount": 1, "unit": "working-days"},
    "reply": {"emergency": {"amount": 2, "unit": "hours"}, "utility": {"amount": 24, "unit": "hours"},
      "general": {"amount": 5, "unit": "working-days"},
      "complex": {"amount": 5, "unit": "working-days"}},
    "callBack": {"amount": 1, "unit": "working-days"},
    "close": {"amount": 10, "unit": "working-days"},
    "repair": {"amount": 5, "unit": "working-days"},
    "secondCheck": {"amount": 28, "unit": "days"},
    "returnWithin": {"amount": 2, "unit": "working-days"},
    "extension": {"amount": 10, "unit": "working-days"}, "extensions": 1,
    "remindAt": 0.3, "urgeAt": 0.1,
    "escalateAfter": {"amount": 0, "unit": "hours"},
    "noticeAfter": {"amount": 5, "unit": "working-days"}}', '2000-01-01T00:00:00Z');
