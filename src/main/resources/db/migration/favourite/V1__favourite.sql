create schema favourite;

-- A doctor a person keeps at hand; the pair itself is the key, so keeping twice is keeping once.
create table favourite.doctor (
  person_id uuid not null,
  practitioner_id uuid not null,
  kept_at timestamptz not null,
  primary key (person_id, practitioner_id)
);
