-- Pictures, sounds and clips that organisers brought. A name never gets another content.
create table media (
    name text primary key check (name ~ '^[a-z0-9-]+-[0-9a-f]{8}\.[a-z0-9]{3,4}$'),
    kind text not null check (kind in ('picture', 'sound', 'video')),
    content_type text not null,
    bytes bigint not null check (bytes > 0),
    description text not null,
    -- The file as its owner calls it.
    source_name text not null,
    -- SHA-256 of what is kept, and of the file as it came: pictures are written anew.
    hash text not null unique,
    source_hash text not null,
    added_by text not null,
    added_at timestamptz not null,
    -- Removed, but for a while to be had back.
    removed_at timestamptz
);

create index media_source_hash on media (source_hash);

-- In pieces, so that nothing larger is ever in memory. In the database, since another node has another disk.
create table media_chunk (
    media text not null references media on delete cascade,
    number integer not null check (number >= 0),
    content bytea not null,
    primary key (media, number)
);

-- Media are packed already: packing them again would only cost time.
alter table media_chunk alter column content set storage external;
