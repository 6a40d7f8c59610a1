create schema rulebook;

-- Parameters that differ from the catalogue shipped with the product, or come after it. Append-only: a parameter is
-- changed by a further row, and the later row wins where two are in force.
create table rulebook.parameter (
  no bigint primary key,
  rule_id text not null,
  name text not null,
  value jsonb not null,
  from_on date not null,
  to_on date check (to_on > from_on),
  province text,
  institution text,
  department text,
  reason text not null,
  amended_by uuid not null,
  amended_at timestamptz not null
);

create function rulebook.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'amendments are append-only: %', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger parameter_append_only before update or delete or truncate on rulebook.parameter
  for each statement execute function rulebook.refuse_change();
