-- A complaint about one entry of the access log: who looked at the record, when, and what for.
alter table oversight.complaint add column about_entry bigint check (about_entry is null or about_id is null);
