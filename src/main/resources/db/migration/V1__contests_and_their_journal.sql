-- Documents are json, not jsonb: kept exactly as written, and whatever is valid JSON is accepted
-- (jsonb refuses a NUL character that a phone can send).

-- Organisers.
create table account (
    id uuid primary key,
    login text not null check (login <> ''),
    password_hash text not null,
    created_at timestamptz not null
);

create unique index account_login on account (lower(login));

-- A browser that is logged in. The token itself is known to the browser alone.
create table login_session (
    token_hash bytea primary key,
    account uuid not null references account on delete cascade,
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null
);

create index login_session_expires on login_session (expires_at);

-- What the servers of one installation share: the key that signs seat tokens, the one-time link.
create table setting (
    name text primary key,
    value text not null
);

create table question_bank (
    id text primary key,
    title text not null,
    document json not null,
    source_file text,
    content_hash text not null,
    loaded_at timestamptz not null
);

create table contest (
    id uuid primary key,
    code text not null check (code ~ '^[0-9]{6}$'),
    title text not null,
    status text not null check (status in ('draft', 'open', 'running', 'ended', 'removed')),
    plan json not null,
    revision bigint not null default 0,
    owner_node text,
    created_at timestamptz not null,
    updated_at timestamptz not null
);

-- A removed contest keeps its journal but gives its code back.
create unique index contest_code on contest (code) where status <> 'removed';

-- What happened, in order. The truth: a contest is the fold of its journal.
-- No reference to contest: it would look the same row up once for every entry of a burst, and nothing deletes a contest.
create table journal (
    contest uuid not null,
    number bigint not null check (number > 0),
    at timestamptz not null,
    command_id text,
    actor text not null,
    type text not null,
    body json not null,
    primary key (contest, number)
);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'journal is append-only' using errcode = 'restrict_violation';
end
$$;

create trigger journal_is_append_only
    before update or delete or truncate on journal
    for each statement execute function journal_is_append_only();
