create schema pricing;

-- What a service costs from which day on; never changed, only withdrawn before its day, and kept as the public history.
create table pricing.price (
  id uuid primary key,
  institution_id uuid not null,
  offering_id uuid not null,
  -- Null for the price the service began with.
  from_on date,
  price numeric(16,2) not null check (price > 0),
  -- On what the price rests, as everybody may read it.
  basis text not null,
  set_at timestamptz not null,
  set_by uuid,
  -- When its day had come and the directory showed it.
  applied_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check (withdrawn_at is null or applied_at is null),
  check ((from_on is null) = (set_by is null))
);

create unique index price_once on pricing.price (offering_id, from_on) nulls not distinct where withdrawn_at is null;
create index price_due on pricing.price (from_on) where applied_at is null and withdrawn_at is null;
