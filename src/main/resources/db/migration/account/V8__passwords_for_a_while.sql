-- Until when a password that was set by somebody else opens the first sign-in; null where it waits as long as it takes.
alter table account.account add column handed_until timestamptz check (handed_until is null or password_handed);
