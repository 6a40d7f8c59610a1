-- What the owner of a session knows it by, and when it was last used, to the hour.
alter table account.session add column device text not null default 'OTHER/OTHER';
alter table account.session add column seen_at timestamptz;
