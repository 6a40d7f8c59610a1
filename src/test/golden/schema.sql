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
identity.account.person_id uuid not null
identity.account.phone text
identity.account.user_name text
identity.account.password_hash text
identity.account.roles text[] not null
identity.account.institution_id uuid
identity.account.authority integer not null
identity.account.suspended_at timestamp with time zone
identity.account.created_at timestamp with time zone not null
identity.consent.id uuid not null
identity.consent.person_id uuid not null
identity.consent.given_by uuid not null
identity.consent.purpose text not null
identity.consent.version text not null
identity.consent.language text not null
identity.consent.digest text not null
identity.consent.given_at timestamp with time zone not null
identity.consent.withdrawn_at timestamp with time zone
identity.guardianship.guardian_id uuid not null
identity.guardianship.ward_id uuid not null
identity.guardianship.relation text not null
identity.guardianship.declared_at timestamp with time zone not null
identity.guardianship.ended_at timestamp with time zone
identity.person.id uuid not null
identity.person.name text not null
identity.person.sex text not null
identity.person.born_on date
identity.person.verified_at timestamp with time zone
identity.person.resident_id bytea
identity.person.resident_id_digest bytea
identity.person.resident_id_masked text
identity.person.large_type boolean
identity.person.created_at timestamp with time zone not null
identity.real_name_check.id uuid not null
identity.real_name_check.person_id uuid not null
identity.real_name_check.checked_at timestamp with time zone not null
identity.real_name_check.channel text not null
identity.real_name_check.result text not null
identity.real_name_check.resident_id_digest bytea not null
identity.revocation.id bigint not null
identity.revocation.xact xid8 not null
identity.revocation.at timestamp with time zone not null
identity.revocation.session_id uuid
identity.revocation.person_id uuid
identity.revocation.authority integer
identity.session.id uuid not null
identity.session.person_id uuid not null
identity.session.staff boolean not null
identity.session.source text not null
identity.session.opened_at timestamp with time zone not null
identity.session.expires_at timestamp with time zone not null
identity.session.ended_at timestamp with time zone
identity.session_key.id integer not null
identity.session_key.secret bytea not null
identity.session_key.created_at timestamp with time zone not null
settlement.bill.id uuid not null
settlement.bill.subject_kind text not null
settlement.bill.subject_id uuid not null
settlement.bill.payer_id uuid not null
settlement.bill.patient_id uuid not null
settlement.bill.institution_id uuid not null
settlement.bill.total numeric(16,2) not null
settlement.bill.refunded numeric(16,2) not null
settlement.bill.state text not null
settlement.bill.opened_at timestamp with time zone not null
settlement.bill.pay_by timestamp with time zone not null
settlement.bill.paid_at timestamp with time zone
settlement.bill.paid_by text
settlement.bill.receipt_no text
settlement.bill.withdrawn_at timestamp with time zone
settlement.bill.withdrawn_reason text
settlement.bill_line.bill_id uuid not null
settlement.bill_line.line_no integer not null
settlement.bill_line.code text not null
settlement.bill_line.title_zh text not null
settlement.bill_line.title_en text not null
settlement.bill_line.quantity integer not null
settlement.bill_line.unit_price numeric(16,2) not null
settlement.bill_line.amount numeric(16,2) not null
settlement.payment.no text not null
settlement.payment.bill_id uuid not null
settlement.payment.cashier text not null
settlement.payment.amount numeric(16,2) not null
settlement.payment.state text not null
settlement.payment.created_at timestamp with time zone not null
settlement.payment.presented_at timestamp with time zone
settlement.payment.ask_at timestamp with time zone
settlement.payment.cashier_ref text
settlement.payment.paid_at timestamp with time zone
settlement.payment.failure text
settlement.payment.idempotency_key text
settlement.refund.no text not null
settlement.refund.bill_id uuid not null
settlement.refund.payment_no text not null
settlement.refund.amount numeric(16,2) not null
settlement.refund.reason text not null
settlement.refund.state text not null
settlement.refund.request_key text not null
settlement.refund.owed_at timestamp with time zone not null
settlement.refund.sent_at timestamp with time zone
settlement.refund.attempts integer not null
settlement.refund.try_at timestamp with time zone
settlement.refund.cashier_ref text
settlement.transfer.id bigint not null
settlement.transfer.at timestamp with time zone not null
settlement.transfer.kind text not null
settlement.transfer.debit text not null
settlement.transfer.credit text not null
settlement.transfer.amount numeric(16,2) not null
settlement.transfer.institution_id uuid not null
settlement.transfer.bill_id uuid not null
settlement.transfer.payment_no text not null
settlement.transfer.refund_no text

CREATE INDEX entry_patient ON audit.entry USING btree (patient_id, id DESC) WHERE (patient_id IS NOT NULL)
CREATE UNIQUE INDEX entry_pkey ON audit.entry USING btree (id)
CREATE INDEX entry_xact ON audit.entry USING btree (xact, id)
CREATE UNIQUE INDEX region_pkey ON demo.region USING btree (id)
CREATE INDEX event_publication_by_completion_date_idx ON events.event_publication USING btree (completion_date)
CREATE UNIQUE INDEX event_publication_pkey ON events.event_publication USING btree (id)
CREATE INDEX event_publication_serialized_event_hash_idx ON events.event_publication USING hash (serialized_event)
CREATE UNIQUE INDEX account_phone_key ON identity.account USING btree (phone)
CREATE UNIQUE INDEX account_pkey ON identity.account USING btree (person_id)
CREATE UNIQUE INDEX account_user_name_key ON identity.account USING btree (user_name)
CREATE INDEX consent_giver ON identity.consent USING btree (given_by)
CREATE UNIQUE INDEX consent_in_force ON identity.consent USING btree (person_id, purpose, version) WHERE (withdrawn_at IS NULL)
CREATE INDEX consent_person ON identity.consent USING btree (person_id, purpose)
CREATE UNIQUE INDEX consent_pkey ON identity.consent USING btree (id)
CREATE UNIQUE INDEX guardianship_pkey ON identity.guardianship USING btree (guardian_id, ward_id)
CREATE INDEX guardianship_ward ON identity.guardianship USING btree (ward_id)
CREATE UNIQUE INDEX person_pkey ON identity.person USING btree (id)
CREATE UNIQUE INDEX person_resident_id_digest_key ON identity.person USING btree (resident_id_digest)
CREATE INDEX real_name_check_person ON identity.real_name_check USING btree (person_id, checked_at)
CREATE UNIQUE INDEX real_name_check_pkey ON identity.real_name_check USING btree (id)
CREATE UNIQUE INDEX revocation_pkey ON identity.revocation USING btree (id)
CREATE INDEX revocation_xact ON identity.revocation USING btree (xact)
CREATE INDEX session_person ON identity.session USING btree (person_id) WHERE (ended_at IS NULL)
CREATE INDEX session_person_all ON identity.session USING btree (person_id)
CREATE UNIQUE INDEX session_pkey ON identity.session USING btree (id)
CREATE UNIQUE INDEX session_key_pkey ON identity.session_key USING btree (id)
CREATE INDEX bill_patient ON settlement.bill USING btree (patient_id, opened_at DESC)
CREATE INDEX bill_payer ON settlement.bill USING btree (payer_id, opened_at DESC)
CREATE UNIQUE INDEX bill_pkey ON settlement.bill USING btree (id)
CREATE UNIQUE INDEX bill_receipt_no_key ON settlement.bill USING btree (receipt_no)
CREATE UNIQUE INDEX bill_subject_kind_subject_id_key ON settlement.bill USING btree (subject_kind, subject_id)
CREATE UNIQUE INDEX bill_line_pkey ON settlement.bill_line USING btree (bill_id, line_no)
CREATE INDEX payment_ask ON settlement.payment USING btree (ask_at) WHERE (ask_at IS NOT NULL)
CREATE INDEX payment_bill ON settlement.payment USING btree (bill_id)
CREATE UNIQUE INDEX payment_idempotency_key_key ON settlement.payment USING btree (idempotency_key)
CREATE UNIQUE INDEX payment_pending ON settlement.payment USING btree (bill_id) WHERE (state = 'PENDING'::text)
CREATE UNIQUE INDEX payment_pkey ON settlement.payment USING btree (no)
CREATE INDEX refund_bill ON settlement.refund USING btree (bill_id)
CREATE INDEX refund_due ON settlement.refund USING btree (try_at) WHERE (state = 'OWED'::text)
CREATE UNIQUE INDEX refund_payment_no_request_key_key ON settlement.refund USING btree (payment_no, request_key)
CREATE UNIQUE INDEX refund_pkey ON settlement.refund USING btree (no)
CREATE INDEX transfer_bill ON settlement.transfer USING btree (bill_id)
CREATE UNIQUE INDEX transfer_once ON settlement.transfer USING btree (kind, COALESCE(refund_no, payment_no))
CREATE UNIQUE INDEX transfer_pkey ON settlement.transfer USING btree (id)
