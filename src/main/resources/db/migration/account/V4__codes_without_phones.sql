-- A code lives for minutes and its phone need not lie open: the row is found by a keyed digest.
drop table account.sign_in_code;
create table account.sign_in_code (
  phone_digest bytea primary key,
  code_digest bytea not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  tries int not null default 0,
  used boolean not null default false,
  sent_on date not null,
  sent_that_day int not null
);
