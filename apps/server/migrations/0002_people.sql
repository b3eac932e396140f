-- People: regions, agencies, staff, roles, sign-in. Register-like tables: small, the same everywhere.
-- Text that orders lists or is matched by its beginning is collate "C": one order on every database.

-- GB/T 2260 down to county, loaded at start.
create table regions (
  region_code text primary key check (region_code ~ '^[0-9]{6}$'),
  parent_code text references regions,
  level text not null check (level in ('province', 'city', 'county')),
  name text not null,
  -- 'hang zhou shi': sorts as a Chinese reader expects.
  pinyin text collate "C" not null,
  -- ' hangzhoushi hzs 330100': each word is found by its beginning.
  search text collate "C" not null,
  -- '/330000/330100/'
  path text collate "C" not null,
  -- Set when a newer edition no longer has the code; what refers to it stays readable.
  withdrawn_at timestamptz
);
create index regions_by_parent on regions (parent_code, region_code);

-- Which edition of the data was loaded.
create table region_edition (
  only_row boolean primary key default true check (only_row),
  edition text not null,
  loaded_at timestamptz not null
);

create table agencies (
  agency_id text primary key,
  parent_id text references agencies,
  -- '/root/…/own id/': a subtree is what begins with its top's path.
  path text collate "C" not null unique,
  kind text not null check (kind in
    ('government', 'department', 'street', 'township', 'institution', 'company', 'other')),
  region_code text references regions,
  name text not null,
  short_name text not null,
  pinyin text collate "C" not null,
  search text collate "C" not null,
  state text not null check (state in ('active', 'disabled')),
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index agencies_by_parent on agencies (parent_id);
create unique index agencies_one_name_beside_another on agencies (coalesce(parent_id, ''), name)
  where state = 'active';

create table staff (
  staff_id text primary key,
  agency_id text not null references agencies,
  name text not null,
  pinyin text collate "C" not null,
  search text collate "C" not null,
  -- As typed when the person was created, and folded: NFKC, lower case.
  sign_in_name text not null,
  sign_in_key text not null unique,
  -- Purpose people.phone; the index is equal for equal numbers.
  phone_sealed text,
  phone_index text,
  locale text not null check (locale in ('zh', 'en')),
  state text not null check (state in ('active', 'disabled')),
  -- Argon2id with its parameters; null until an invitation is accepted.
  password_hash text,
  password_changed_at timestamptz,
  -- A first password is given by another person, must be changed, and does not live for ever.
  must_change_password boolean not null,
  password_expires_at timestamptz,
  -- For demo staff; production ignores it.
  second_factor_exempt boolean not null default false,
  signed_in_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null
);
create index staff_by_name on staff (pinyin, staff_id);
create index staff_by_agency on staff (agency_id, pinyin, staff_id);
create index staff_by_phone on staff (phone_index) where phone_index is not null;

create table role_grants (
  grant_id text primary key,
  staff_id text not null references staff,
  role text not null,
  agency_id text not null references agencies,
  granted_by text not null,
  granted_at timestamptz not null,
  unique (staff_id, role, agency_id)
);
create index role_grants_by_agency on role_grants (agency_id);
create index role_grants_by_role on role_grants (role);

-- Only the SHA-256 of the token is kept; a person has at most one open invitation.
create table invitations (
  token_hash bytea primary key,
  staff_id text not null unique references staff on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null
);

-- TOTP (RFC 6238). Secrets sealed for purpose people.second-factor.
create table second_factors (
  staff_id text primary key references staff on delete cascade,
  secret_sealed text,
  enrolled_at timestamptz,
  -- The last time step whose code was accepted: a code is accepted once.
  last_step integer not null default 0,
  -- An enrolment that waits for its first code.
  pending_sealed text,
  pending_at timestamptz
);

create table recovery_codes (
  staff_id text not null references staff on delete cascade,
  code_index text not null,
  used_at timestamptz,
  primary key (staff_id, code_index)
);

-- What a session in stage 'password' has proved beyond the password.
create table sign_in_steps (
  session_id text primary key,
  second_factor_at timestamptz not null
);

-- Failed attempts by name, address or second factor. The key is an HMAC: people type passwords
-- into the field of the name.
create table sign_in_attempts (
  key text primary key,
  failures integer not null,
  locks integer not null,
  since timestamptz not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
create index sign_in_attempts_by_time on sign_in_attempts (last_at);
