create schema vault;

-- The keys that seal secrets, find them again by a keyed digest, and digest what is only compared; each wrapped by the
-- installation's data key, which is not in the database. Ids 0 to 3 are those every installation begins with; 0 opened
-- what was sealed before keys had ids.
create table vault.data_key (
  id int primary key,
  use text not null check (use in ('SEAL', 'INDEX', 'DIGEST')),
  wrapped bytea not null,
  made_at timestamptz not null,
  retired_at timestamptz
);
