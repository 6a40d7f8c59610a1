-- Two records of one human are joined, not rewritten: what was signed, billed and logged keeps the id it was made under, and
-- parting them again loses nothing. A survivor is joined to nobody, so that one step leads to it.
alter table identity.person add column joined_to uuid references identity.person;
alter table identity.person add check (joined_to <> id);
create index person_joined on identity.person (joined_to) where joined_to is not null;
create index person_namesake on identity.person (name, born_on) where born_on is not null;
