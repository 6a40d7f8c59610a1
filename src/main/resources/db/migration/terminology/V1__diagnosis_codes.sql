create schema terminology;

create table terminology.diagnosis_code (
  code text primary key,
  name_zh text not null,
  name_en text,
  kinds text[] not null,
  initials text not null,
  pinyin text not null,
  source text not null check (source in ('STARTER', 'OFFICIAL'))
);

-- Counts the changes of the catalogue, so that nodes know when to read it again.
create table terminology.diagnosis_catalogue (
  one boolean primary key default true check (one),
  revision bigint not null
);

insert into terminology.diagnosis_catalogue (revision) values (0);
