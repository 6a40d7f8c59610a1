audit.entry.id bigint not null
audit.entry.xact xid8 not null
audit.entry.at timestamp with time zone not null
audit.entry.person_id uuid
audit.entry.session_id uuid
audit.entry.roles text not null
audit.entry.institution_id uuid
audit.entry.source text not null
audit.entry.action text not null
audit.entry.item text not null
audit.entry.item_id uuid
audit.entry.patient_id uuid
audit.entry.purpose text not null
audit.entry.refusal text
demo.region.id boolean not null
demo.region.seed bigint not null
demo.region.size text not null
demo.region.planted_at timestamp with time zone not null
demo.region.seconds_ahead bigint not null
events.event_publication.id uuid not null
events.event_publication.listener_id text not null
events.event_publication.event_type text not null
events.event_publication.serialized_event text not null
events.event_publication.publication_date timestamp with time zone not null
events.event_publication.completion_date timestamp with time zone
events.event_publication.status text
events.event_publication.completion_attempts integer
events.event_publication.last_resubmission_date timestamp with time zone

CREATE INDEX entry_patient ON audit.entry USING btree (patient_id, id DESC) WHERE (patient_id IS NOT NULL)
CREATE UNIQUE INDEX entry_pkey ON audit.entry USING btree (id)
CREATE INDEX entry_xact ON audit.entry USING btree (xact, id)
CREATE UNIQUE INDEX region_pkey ON demo.region USING btree (id)
CREATE INDEX event_publication_by_completion_date_idx ON events.event_publication USING btree (completion_date)
CREATE UNIQUE INDEX event_publication_pkey ON events.event_publication USING btree (id)
CREATE INDEX event_publication_serialized_event_hash_idx ON events.event_publication USING hash (serialized_event)
