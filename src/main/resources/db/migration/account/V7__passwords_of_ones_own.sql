-- Set by somebody else and told to the person, who chooses an own one before the first session.
alter table account.account add column password_handed boolean not null default false;
