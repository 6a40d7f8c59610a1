-- The chain stands beside the entries: requests insert without touching it, one sealer links what has been committed.
create table audit.seal (
  position bigint primary key,
  -- No foreign key: it would lock and write each entry's row once more, and entries never go.
  entry_id bigint not null unique,
  hash bytea not null check (octet_length(hash) = 32),
  sealed_at timestamptz not null
);

-- The one row that says where the chain ends. Every transaction below low_water had ended when the last pass looked,
-- so that no entry of theirs can still appear.
create table audit.head (
  only_row boolean primary key default true check (only_row),
  position bigint not null,
  hash bytea not null,
  low_water xid8 not null
);

insert into audit.head (position, hash, low_water) values (0, decode(repeat('00', 32), 'hex'), '0');

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_append_only before update or delete or truncate on audit.entry
  for each statement execute function audit.refuse_change();
create trigger seal_append_only before update or delete or truncate on audit.seal
  for each statement execute function audit.refuse_change();
create trigger head_stays before delete or truncate on audit.head
  for each statement execute function audit.refuse_change();
