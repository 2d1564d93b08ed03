-- Files whose banks somebody has removed: they do not come back with the next start. A changed file is another one.
create table question_bank_removed (
    content_hash text primary key,
    removed_at timestamptz not null default now()
);
