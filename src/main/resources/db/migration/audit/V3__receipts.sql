-- Where the chain ended on a day, vouched for by a time stamp authority (RFC 3161): whoever writes the whole chain anew
-- cannot write what was stamped before. Numbers have no gap, so that a receipt taken away shows.
create table audit.receipt (
  number bigint primary key check (number > 0),
  on_day date not null unique,
  position bigint not null check (position > 0),
  hash bytea not null check (octet_length(hash) = 32),
  token bytea not null,
  stamped_at timestamptz not null
);

create trigger receipt_append_only before update or delete or truncate on audit.receipt
  for each statement execute function audit.refuse_change();
