-- Banks are changed on pages too: each change is a version, by somebody, and none is lost while a contest may want it.
alter table question_bank
    add column revision bigint not null default 1,
    -- a person has changed it: a newer file does not replace it by itself
    add column edited boolean not null default false;

create table question_bank_version (
    bank text not null references question_bank on delete cascade,
    revision bigint not null check (revision > 0),
    title text not null,
    document json not null,
    -- login of who made it; empty for the program, which read a file
    author text not null,
    -- what was done, for people
    what text not null,
    made_at timestamptz not null,
    primary key (bank, revision)
);

insert into question_bank_version (bank, revision, title, document, author, what, made_at)
select id, revision, title, document, '', '', loaded_at from question_bank;
