account.account.person_id uuid not null
account.account.user_name text
account.account.password_hash text
account.account.roles text[] not null
account.account.institution_id uuid
account.account.authority integer not null
account.account.suspended_at timestamp with time zone
account.account.created_at timestamp with time zone not null
account.account.password_handed boolean not null
account.account.handed_until timestamp with time zone
account.demo_persona.slug text not null
account.demo_persona.place integer not null
account.demo_persona.person_id uuid not null
account.demo_persona.staff boolean not null
account.demo_persona.phone text
account.demo_persona.title_zh text not null
account.demo_persona.title_en text not null
account.demo_persona.about_zh text not null
account.demo_persona.about_en text not null
account.password_attempt.name_digest bytea not null
account.password_attempt.failures integer not null
account.password_attempt.locked_until timestamp with time zone
account.password_attempt.tried_at timestamp with time zone not null
account.revocation.id bigint not null
account.revocation.xact xid8 not null
account.revocation.at timestamp with time zone not null
account.revocation.session_id uuid
account.revocation.person_id uuid
account.revocation.authority integer
account.session.id uuid not null
account.session.person_id uuid not null
account.session.staff boolean not null
account.session.source text not null
account.session.opened_at timestamp with time zone not null
account.session.expires_at timestamp with time zone not null
account.session.ended_at timestamp with time zone
account.session.device text not null
account.session.seen_at timestamp with time zone
account.session_key.id integer not null
account.session_key.secret bytea not null
account.session_key.created_at timestamp with time zone not null
account.sign_in_code.phone_digest bytea not null
account.sign_in_code.code_digest bytea not null
account.sign_in_code.issued_at timestamp with time zone not null
account.sign_in_code.expires_at timestamp with time zone not null
account.sign_in_code.tries integer not null
account.sign_in_code.used boolean not null
account.sign_in_code.sent_on date not null
account.sign_in_code.sent_that_day integer not null
accreditation.agreement.id uuid not null
accreditation.agreement.institution_id uuid not null
accreditation.agreement.partner text not null
accreditation.agreement.purpose text not null
accreditation.agreement.from_on date not null
accreditation.agreement.to_on date not null
accreditation.agreement.attachment_id uuid not null
accreditation.agreement.file_name text not null
accreditation.agreement.entered_by uuid not null
accreditation.agreement.entered_at timestamp with time zone not null
accreditation.agreement.ended_on date
accreditation.application.id uuid not null
accreditation.application.applicant_id uuid not null
accreditation.application.state text not null
accreditation.application.form jsonb not null
accreditation.application.version integer not null
accreditation.application.remark text
accreditation.application.opened_at timestamp with time zone not null
accreditation.application.submitted_at timestamp with time zone
accreditation.application.decided_at timestamp with time zone
accreditation.application.decided_by uuid
accreditation.paper.institution_id uuid not null
accreditation.paper.slot text not null
accreditation.paper.attachment_id uuid not null
accreditation.paper.file_name text not null
accreditation.paper.given_by uuid not null
accreditation.paper.given_at timestamp with time zone not null
agency.confirmation.mandate_id uuid not null
agency.confirmation.errand text not null
agency.confirmation.asked_at timestamp with time zone not null
agency.confirmation.confirmed_at timestamp with time zone
agency.mandate.id uuid not null
agency.mandate.principal_id uuid not null
agency.mandate.agent_id uuid
agency.mandate.agent_phone_digest bytea not null
agency.mandate.agent_name text not null
agency.mandate.relation text not null
agency.mandate.errands text[] not null
agency.mandate.state text not null
agency.mandate.granted_at timestamp with time zone not null
agency.mandate.taken_up_at timestamp with time zone
agency.mandate.until_at timestamp with time zone not null
agency.mandate.ended_at timestamp with time zone
agency.mandate.ended_by uuid
attachment.attachment.id uuid not null
attachment.attachment.owner_id uuid not null
attachment.attachment.file_name text not null
attachment.attachment.media_type text not null
attachment.attachment.size bigint not null
attachment.attachment.sha256 bytea not null
attachment.attachment.width integer
attachment.attachment.height integer
attachment.attachment.uploaded_at timestamp with time zone not null
attachment.attachment.asked_at timestamp with time zone
attachment.content.attachment_id uuid not null
attachment.content.variant text not null
attachment.content.bytes bytea not null
attendance.calendar_entry.appointment_id uuid not null
attendance.calendar_entry.print text not null
attendance.calendar_entry.sequence integer not null
attendance.calendar_entry.changed_at timestamp with time zone not null
attendance.display.id uuid not null
attendance.display.institution_id uuid not null
attendance.display.department_id uuid not null
attendance.display.kind text not null
attendance.display.label text not null
attendance.display.key_digest bytea not null
attendance.display.made_by uuid not null
attendance.display.made_at timestamp with time zone not null
attendance.display.revoked_at timestamp with time zone
attendance.display.seen_at timestamp with time zone
attendance.passage.session_id uuid not null
attendance.passage.number integer not null
attendance.passage.practitioner_id uuid not null
attendance.passage.clinic_on date not null
attendance.passage.begins_at timestamp with time zone not null
attendance.passage.slot_at timestamp with time zone not null
attendance.passage.order_at timestamp with time zone not null
attendance.passage.checked_in_at timestamp with time zone not null
attendance.passage.called_at timestamp with time zone not null
attendance.passage.ended_at timestamp with time zone not null
attendance.queue.session_id uuid not null
attendance.queue.institution_id uuid not null
attendance.queue.department_id uuid not null
attendance.queue.practitioner_id uuid not null
attendance.queue.clinic_on date not null
attendance.queue.begins_at timestamp with time zone not null
attendance.queue.ends_at timestamp with time zone not null
attendance.queue.last_number integer not null
attendance.queue.version bigint not null
attendance.ticket.appointment_id uuid not null
attendance.ticket.session_id uuid not null
attendance.ticket.patient_id uuid not null
attendance.ticket.number integer not null
attendance.ticket.slot_at timestamp with time zone not null
attendance.ticket.order_at timestamp with time zone not null
attendance.ticket.checked_in_at timestamp with time zone not null
attendance.ticket.checked_in_by text not null
attendance.ticket.late boolean not null
attendance.ticket.priority text
attendance.ticket.state text not null
attendance.ticket.calls integer not null
attendance.ticket.called_at timestamp with time zone
attendance.ticket.began_at timestamp with time zone
attendance.ticket.ended_at timestamp with time zone
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
audit.head.only_row boolean not null
audit.head.position bigint not null
audit.head.hash bytea not null
audit.head.low_water xid8 not null
audit.receipt.number bigint not null
audit.receipt.on_day date not null
audit.receipt.position bigint not null
audit.receipt.hash bytea not null
audit.receipt.token bytea not null
audit.receipt.stamped_at timestamp with time zone not null
audit.seal.position bigint not null
audit.seal.entry_id bigint not null
audit.seal.hash bytea not null
audit.seal.sealed_at timestamp with time zone not null
chart.allergy.id uuid not null
chart.allergy.patient_id uuid not null
chart.allergy.kind text not null
chart.allergy.substance text not null
chart.allergy.reaction text not null
chart.allergy.severity text not null
chart.allergy.noted_by uuid not null
chart.allergy.noted_by_doctor boolean not null
chart.allergy.noted_at timestamp with time zone not null
chart.allergy.withdrawn_by uuid
chart.allergy.withdrawn_at timestamp with time zone
chart.care_relation.patient_id uuid not null
chart.care_relation.practitioner_id uuid not null
chart.care_relation.basis_id uuid not null
chart.care_relation.from_at timestamp with time zone not null
chart.care_relation.until_at timestamp with time zone not null
chart.diagnosis.id uuid not null
chart.diagnosis.patient_id uuid not null
chart.diagnosis.encounter_id uuid not null
chart.diagnosis.record_id uuid not null
chart.diagnosis.record_version integer not null
chart.diagnosis.code text not null
chart.diagnosis.name_zh text not null
chart.diagnosis.name_en text
chart.diagnosis.position integer not null
chart.diagnosis.suspected boolean not null
chart.diagnosis.diagnosed_at timestamp with time zone not null
chart.encounter.id uuid not null
chart.encounter.patient_id uuid not null
chart.encounter.practitioner_id uuid not null
chart.encounter.institution_id uuid not null
chart.encounter.department_id uuid not null
chart.encounter.kind text not null
chart.encounter.evidenced_codes text[] not null
chart.encounter.opened_at timestamp with time zone not null
chart.encounter.closed_at timestamp with time zone
chart.evidence.id uuid not null
chart.evidence.patient_id uuid not null
chart.evidence.code text not null
chart.evidence.name_zh text not null
chart.evidence.name_en text
chart.evidence.diagnosed_on date not null
chart.evidence.hospital text not null
chart.evidence.diagnosis_id uuid
chart.evidence.submitted_by uuid not null
chart.evidence.submitted_at timestamp with time zone not null
chart.evidence_attachment.evidence_id uuid not null
chart.evidence_attachment.position integer not null
chart.evidence_attachment.attachment_id uuid not null
chart.problem.id uuid not null
chart.problem.patient_id uuid not null
chart.problem.code text not null
chart.problem.name_zh text not null
chart.problem.name_en text
chart.problem.since_on date
chart.problem.note text not null
chart.problem.noted_by uuid not null
chart.problem.noted_at timestamp with time zone not null
chart.problem.resolved_by uuid
chart.problem.resolved_at timestamp with time zone
chart.record.id uuid not null
chart.record.encounter_id uuid not null
chart.record.patient_id uuid not null
chart.record.created_at timestamp with time zone not null
chart.record_draft.encounter_id uuid not null
chart.record_draft.author_id uuid not null
chart.record_draft.content jsonb not null
chart.record_draft.version integer not null
chart.record_draft.saved_at timestamp with time zone not null
chart.record_version.record_id uuid not null
chart.record_version.version integer not null
chart.record_version.signature_id uuid not null
chart.record_version.verification_code text not null
chart.record_version.signer_id uuid not null
chart.record_version.signed_at timestamp with time zone not null
chart.record_version.reason text not null
commitment.entry.id bigint not null
commitment.entry.at timestamp with time zone not null
commitment.entry.act text not null
commitment.entry.promise_id uuid not null
commitment.entry.kind text not null
commitment.entry.subject_kind text not null
commitment.entry.subject_id uuid not null
commitment.entry.practitioner_id uuid not null
commitment.entry.department_id uuid not null
commitment.entry.institution_id uuid not null
commitment.entry.due_at timestamp with time zone not null
commitment.entry.why text not null
commitment.entry.refund numeric(16,2) not null
commitment.entry.digest uuid not null
commitment.pledge.id uuid not null
commitment.pledge.subject_kind text not null
commitment.pledge.subject_id uuid not null
commitment.pledge.patient_id uuid not null
commitment.pledge.practitioner_id uuid not null
commitment.pledge.department_id uuid not null
commitment.pledge.institution_id uuid not null
commitment.pledge.price numeric(16,2) not null
commitment.pledge.next_within interval not null
commitment.pledge.report_within interval not null
commitment.pledge.next_share integer not null
commitment.pledge.report_share integer not null
commitment.pledge.made_at timestamp with time zone not null
commitment.promise.id uuid not null
commitment.promise.pledge_id uuid not null
commitment.promise.kind text not null
commitment.promise.state text not null
commitment.promise.made_at timestamp with time zone not null
commitment.promise.due_at timestamp with time zone not null
commitment.promise.ended_at timestamp with time zone
commitment.promise.why text
commitment.promise.refund numeric(16,2) not null
conduct.no_show.appointment_id uuid not null
conduct.no_show.patient_id uuid not null
conduct.no_show.institution_id uuid not null
conduct.no_show.practitioner_id uuid not null
conduct.no_show.clinic_on date not null
conduct.no_show.starts_at timestamp with time zone not null
conduct.no_show.marked_at timestamp with time zone not null
conduct.no_show.state text not null
conduct.no_show.appeal text
conduct.no_show.appealed_at timestamp with time zone
conduct.no_show.note text
conduct.no_show.decided_by uuid
conduct.no_show.decided_at timestamp with time zone
conduct.review.session_id uuid not null
conduct.review.reviewed_at timestamp with time zone not null
confidentiality.emergency_access.id uuid not null
confidentiality.emergency_access.patient_id uuid not null
confidentiality.emergency_access.doctor_id uuid not null
confidentiality.emergency_access.practitioner_id uuid not null
confidentiality.emergency_access.institution_id uuid not null
confidentiality.emergency_access.reason text not null
confidentiality.emergency_access.words text not null
confidentiality.emergency_access.opened_at timestamp with time zone not null
confidentiality.emergency_access.until_at timestamp with time zone not null
confidentiality.emergency_access.closed_at timestamp with time zone
confidentiality.emergency_access.review_by_on date not null
confidentiality.emergency_access.verdict text
confidentiality.emergency_access.reviewed_at timestamp with time zone
confidentiality.emergency_access.reviewed_by uuid
confidentiality.emergency_access.note text
confidentiality.look_up.id uuid not null
confidentiality.look_up.doctor_id uuid not null
confidentiality.look_up.at timestamp with time zone not null
confidentiality.look_up.patient_id uuid
consultation.draft.visit_id uuid not null
consultation.draft.person_id uuid not null
consultation.draft.body text not null
consultation.draft.updated_at timestamp with time zone not null
consultation.message.visit_id uuid not null
consultation.message.seq bigint not null
consultation.message.client_id text not null
consultation.message.author text not null
consultation.message.author_id uuid
consultation.message.kind text not null
consultation.message.body text not null
consultation.message.attachment_id uuid
consultation.message.sent_at timestamp with time zone not null
consultation.review.visit_id uuid not null
consultation.review.practitioner_id uuid not null
consultation.review.institution_id uuid not null
consultation.review.patient_id uuid not null
consultation.review.kind text not null
consultation.review.satisfaction integer not null
consultation.review.score integer not null
consultation.review.comment text not null
consultation.review.at timestamp with time zone not null
consultation.visit.id uuid not null
consultation.visit.number text not null
consultation.visit.kind text not null
consultation.visit.state text not null
consultation.visit.patient_id uuid not null
consultation.visit.requester_id uuid not null
consultation.visit.idempotency_key text not null
consultation.visit.offering_id uuid not null
consultation.visit.practitioner_id uuid not null
consultation.visit.practitioner_person_id uuid not null
consultation.visit.department_id uuid not null
consultation.visit.institution_id uuid not null
consultation.visit.slot_id uuid
consultation.visit.slot_start timestamp with time zone
consultation.visit.price numeric(16,2) not null
consultation.visit.reply_within interval not null
consultation.visit.talk_for interval not null
consultation.visit.exchanges integer not null
consultation.visit.exchanges_used integer not null
consultation.visit.complaint text not null
consultation.visit.evidence_ids uuid[] not null
consultation.visit.evidenced_codes text[] not null
consultation.visit.first_visit_pilot boolean not null
consultation.visit.guardian_present boolean not null
consultation.visit.requested_at timestamp with time zone not null
consultation.visit.paid_at timestamp with time zone
consultation.visit.accepted_at timestamp with time zone
consultation.visit.ended_at timestamp with time zone
consultation.visit.due_at timestamp with time zone
consultation.visit.end_reason text
consultation.visit.end_note text
consultation.visit.follow_up boolean
consultation.visit.last_seq bigint not null
consultation.visit.last_author text
consultation.visit.last_message_at timestamp with time zone
consultation.visit.practitioner_messages integer not null
consultation.visit.patient_read bigint not null
consultation.visit.practitioner_read bigint not null
consultation.visit.red_flag_at timestamp with time zone
credentialing.credential.practitioner_id uuid not null
credentialing.credential.institution_id uuid not null
credentialing.credential.name text not null
credentialing.credential.certificate text not null
credentialing.credential.checked_on date not null
credentialing.credential.confirmed boolean not null
credentialing.duty.reviewer_id uuid not null
credentialing.duty.weekday integer not null
credentialing.duty.begins time without time zone not null
credentialing.duty.ends time without time zone not null
credentialing.look_up.id uuid not null
credentialing.look_up.institution_id uuid not null
credentialing.look_up.asked_by uuid not null
credentialing.look_up.name text not null
credentialing.look_up.certificate text not null
credentialing.look_up.result text not null
credentialing.look_up.entry jsonb
credentialing.look_up.asked_at timestamp with time zone not null
credentialing.reviewer.id uuid not null
credentialing.reviewer.institution_id uuid not null
credentialing.reviewer.name text not null
credentialing.reviewer.certificate text not null
credentialing.reviewer.third_party text
credentialing.reviewer.licence_to_on date not null
credentialing.reviewer.entered_at timestamp with time zone not null
credentialing.reviewer.left_on date
credentialing.stop.id uuid not null
credentialing.stop.subject_id uuid not null
credentialing.stop.subject text not null
credentialing.stop.reason text not null
credentialing.stop.stopped_by uuid not null
credentialing.stop.stopped_at timestamp with time zone not null
credentialing.stop.lifted_by uuid
credentialing.stop.lifted_at timestamp with time zone
demo.region.id boolean not null
demo.region.seed bigint not null
demo.region.size text not null
demo.region.planted_at timestamp with time zone not null
demo.region.seconds_ahead bigint not null
directory.department.id uuid not null
directory.department.institution_id uuid not null
directory.department.slug text not null
directory.department.ordinal integer not null
directory.department.subject_code text not null
directory.department.further_subjects text[] not null
directory.department.name_zh text not null
directory.department.name_en text not null
directory.department.introduction_zh text not null
directory.department.introduction_en text not null
directory.department.place_zh text not null
directory.department.place_en text not null
directory.department.keywords text[] not null
directory.department.active boolean not null
directory.disease.department_id uuid not null
directory.disease.ordinal integer not null
directory.disease.name_zh text not null
directory.disease.name_en text not null
directory.disease.also text[] not null
directory.edition.one boolean not null
directory.edition.facts bigint not null
directory.edition.facts_xact xid8
directory.edition.openings bigint not null
directory.first_visit_listing.practitioner_id uuid not null
directory.first_visit_listing.from_on date not null
directory.first_visit_listing.until_on date not null
directory.first_visit_listing.trained_on date not null
directory.first_visit_listing.online_since_on date not null
directory.institution.id uuid not null
directory.institution.slug text not null
directory.institution.ordinal integer not null
directory.institution.kind text not null
directory.institution.name_zh text not null
directory.institution.name_en text not null
directory.institution.short_name_zh text not null
directory.institution.short_name_en text not null
directory.institution.aliases text[] not null
directory.institution.province text not null
directory.institution.host_zh text not null
directory.institution.host_en text not null
directory.institution.level_zh text not null
directory.institution.level_en text not null
directory.institution.licence_number text not null
directory.institution.licence_issuer_zh text not null
directory.institution.licence_issuer_en text not null
directory.institution.licence_from_on date not null
directory.institution.licence_to_on date not null
directory.institution.subjects text[] not null
directory.institution_facts.institution_id uuid not null
directory.institution_facts.beds integer not null
directory.institution_facts.legal_subject_zh text not null
directory.institution_facts.legal_subject_en text not null
directory.institution_facts.representative_zh text not null
directory.institution_facts.representative_en text not null
directory.institution_facts.credit_code text not null
directory.institution_facts.address_zh text not null
directory.institution_facts.address_en text not null
directory.institution_facts.district text not null
directory.institution_facts.latitude numeric(9,6) not null
directory.institution_facts.longitude numeric(9,6) not null
directory.institution_facts.phone text not null
directory.institution_facts.opening_zh text[] not null
directory.institution_facts.opening_en text[] not null
directory.institution_facts.introduction_zh text not null
directory.institution_facts.introduction_en text not null
directory.institution_facts.complaint_phone text not null
directory.institution_facts.complaint_email text not null
directory.institution_facts.complaint_hours_zh text not null
directory.institution_facts.complaint_hours_en text not null
directory.institution_facts.complaint_office_zh text not null
directory.institution_facts.complaint_office_en text not null
directory.institution_facts.complaint_reply_days integer not null
directory.institution_facts.liability_zh text not null
directory.institution_facts.liability_en text not null
directory.institution_facts.protection_level integer not null
directory.institution_facts.protection_certificate text not null
directory.institution_facts.protection_from_on date not null
directory.institution_facts.protection_to_on date not null
directory.institution_facts.supervision_reference text not null
directory.institution_facts.supervision_zh text not null
directory.institution_facts.supervision_en text not null
directory.institution_facts.supervision_verified_on date not null
directory.institution_facts.process_zh text[] not null
directory.institution_facts.process_en text[] not null
directory.notice.id uuid not null
directory.notice.institution_id uuid not null
directory.notice.published_on date not null
directory.notice.title_zh text not null
directory.notice.title_en text not null
directory.notice.body_zh text not null
directory.notice.body_en text not null
directory.offering.id uuid not null
directory.offering.institution_id uuid not null
directory.offering.practitioner_id uuid not null
directory.offering.kind text not null
directory.offering.mode text not null
directory.offering.price numeric(16,2) not null
directory.offering.reply_minutes integer not null
directory.offering.window_minutes integer not null
directory.offering.exchanges integer not null
directory.offering.report_minutes integer not null
directory.offering.withdrawn boolean not null
directory.opening.practitioner_id uuid not null
directory.opening.mode text not null
directory.opening.at timestamp with time zone
directory.opening.edition bigint not null
directory.practitioner.id uuid not null
directory.practitioner.institution_id uuid not null
directory.practitioner.department_id uuid not null
directory.practitioner.person_id uuid not null
directory.practitioner.ordinal integer not null
directory.practitioner.name text not null
directory.practitioner.name_en text not null
directory.practitioner.pinyin text not null
directory.practitioner.surname_length integer not null
directory.practitioner.title_code text not null
directory.practitioner.practising_since_on date not null
directory.practitioner.scope text[] not null
directory.practitioner.certificate text not null
directory.practitioner.licence_from_on date not null
directory.practitioner.licence_to_on date not null
directory.practitioner.insurance_policy text
directory.practitioner.insurance_from_on date
directory.practitioner.insurance_to_on date
directory.practitioner.main_institution_id uuid not null
directory.practitioner.multi_site_filed boolean not null
directory.practitioner.employer_consent_on date
directory.practitioner.may_consult boolean not null
directory.practitioner.may_treat boolean not null
directory.practitioner.suspended boolean not null
directory.practitioner.sex text not null
directory.practitioner.portrait_seed text not null
directory.practitioner.languages text[] not null
directory.practitioner.good_at_zh text not null
directory.practitioner.good_at_en text not null
directory.practitioner.biography_zh text not null
directory.practitioner.biography_en text not null
directory.practitioner.style_zh text not null
directory.practitioner.style_en text not null
directory.restraint.subject_id uuid not null
directory.restraint.ground text not null
directory.restraint.from_on date not null
directory.restraint.until_on date
duplicate.joining.id uuid not null
duplicate.joining.absorbed_id uuid not null
duplicate.joining.survivor_id uuid not null
duplicate.joining.institution_id uuid
duplicate.joining.reason text not null
duplicate.joining.joined_by uuid not null
duplicate.joining.joined_at timestamp with time zone not null
duplicate.joining.undone_reason text
duplicate.joining.undone_by uuid
duplicate.joining.undone_at timestamp with time zone
duty.duty.id uuid not null
duty.duty.institution_id uuid not null
duty.duty.person_id uuid not null
duty.duty.code text not null
duty.duty.from_on date not null
duty.duty.until_on date
duty.duty.weekdays integer[] not null
duty.duty.begins time without time zone
duty.duty.ends time without time zone
duty.duty.granted_by uuid not null
duty.duty.granted_at timestamp with time zone not null
duty.duty.ended_by uuid
duty.duty.ended_at timestamp with time zone
duty.duty.department_id uuid
duty.role_change.id uuid not null
duty.role_change.institution_id uuid
duty.role_change.person_id uuid not null
duty.role_change.role text not null
duty.role_change.given boolean not null
duty.role_change.done_by uuid not null
duty.role_change.at timestamp with time zone not null
events.event_publication.id uuid not null
events.event_publication.listener_id text not null
events.event_publication.event_type text not null
events.event_publication.serialized_event text not null
events.event_publication.publication_date timestamp with time zone not null
events.event_publication.completion_date timestamp with time zone
events.event_publication.status text
events.event_publication.completion_attempts integer
events.event_publication.last_resubmission_date timestamp with time zone
examination.booking.id uuid not null
examination.booking.ordered_id uuid not null
examination.booking.patient_id uuid not null
examination.booking.institution_id uuid not null
examination.booking.slot_id uuid not null
examination.booking.hold_id uuid not null
examination.booking.starts_at timestamp with time zone not null
examination.booking.ends_at timestamp with time zone not null
examination.booking.price numeric(16,2) not null
examination.booking.booked_by uuid not null
examination.booking.idempotency_key text not null
examination.booking.state text not null
examination.booking.held_at timestamp with time zone not null
examination.booking.held_until timestamp with time zone not null
examination.booking.confirmed_at timestamp with time zone
examination.booking.arrived_at timestamp with time zone
examination.booking.ended_at timestamp with time zone
examination.booking.edition integer not null
examination.booking.changed_at timestamp with time zone not null
examination.booking.remind_at timestamp with time zone
examination.clearance.id uuid not null
examination.clearance.ordered_id uuid not null
examination.clearance.cause text not null
examination.clearance.print text not null
examination.clearance.reason text not null
examination.clearance.cleared_by uuid not null
examination.clearance.cleared_at timestamp with time zone not null
examination.device.id uuid not null
examination.device.institution_id uuid not null
examination.device.slug text not null
examination.device.name_zh text not null
examination.device.name_en text not null
examination.device.place_zh text not null
examination.device.place_en text not null
examination.examination.id uuid not null
examination.examination.device_id uuid not null
examination.examination.institution_id uuid not null
examination.examination.code text not null
examination.examination.name_zh text not null
examination.examination.name_en text not null
examination.examination.preparation_zh text not null
examination.examination.preparation_en text not null
examination.examination.price numeric(16,2) not null
examination.examination.takes_minutes integer not null
examination.examination.traits text[] not null
examination.examination.fasting text
examination.examination.active boolean not null
examination.ordered.id uuid not null
examination.ordered.patient_id uuid not null
examination.ordered.encounter_id uuid not null
examination.ordered.practitioner_id uuid not null
examination.ordered.institution_id uuid not null
examination.ordered.examination_id uuid not null
examination.ordered.indication text not null
examination.ordered.egfr integer
examination.ordered.egfr_on date
examination.ordered.ordered_at timestamp with time zone not null
examination.ordered.valid_until timestamp with time zone not null
examination.ordered.withdrawn_at timestamp with time zone
examination.ordered.answers jsonb
examination.ordered.answered_by uuid
examination.ordered.answered_at timestamp with time zone
factor.factor.person_id uuid not null
factor.factor.secret bytea not null
factor.factor.made_at timestamp with time zone not null
factor.factor.confirmed_at timestamp with time zone
factor.factor.last_step bigint not null
factor.factor.failures integer not null
factor.factor.locked_until timestamp with time zone
factor.recovery_code.person_id uuid not null
factor.recovery_code.digest bytea not null
factor.recovery_code.used_at timestamp with time zone
factor.step_up.session_id uuid not null
factor.step_up.person_id uuid not null
factor.step_up.proven_at timestamp with time zone not null
favourite.doctor.person_id uuid not null
favourite.doctor.practitioner_id uuid not null
favourite.doctor.kept_at timestamp with time zone not null
guardianship.proof.id uuid not null
guardianship.proof.guardian_id uuid not null
guardianship.proof.ward_id uuid not null
guardianship.proof.institution_id uuid not null
guardianship.proof.kind text not null
guardianship.proof.files uuid[] not null
guardianship.proof.filed_at timestamp with time zone not null
guardianship.proof.state text not null
guardianship.proof.decided_by uuid
guardianship.proof.decided_at timestamp with time zone
guardianship.proof.note text
identity.blind_index.digest bytea not null
identity.blind_index.key_id integer not null
identity.blind_index.kind text not null
identity.blind_index.person_id uuid not null
identity.consent.id uuid not null
identity.consent.person_id uuid not null
identity.consent.given_by uuid not null
identity.consent.purpose text not null
identity.consent.version text not null
identity.consent.language text not null
identity.consent.digest text not null
identity.consent.given_at timestamp with time zone not null
identity.consent.withdrawn_at timestamp with time zone
identity.consent_refusal.id uuid not null
identity.consent_refusal.person_id uuid not null
identity.consent_refusal.refused_by uuid not null
identity.consent_refusal.purpose text not null
identity.consent_refusal.version text not null
identity.consent_refusal.refused_at timestamp with time zone not null
identity.consent_text.digest text not null
identity.consent_text.purpose text not null
identity.consent_text.version text not null
identity.consent_text.language text not null
identity.consent_text.title text not null
identity.consent_text.sections jsonb not null
identity.guardianship.guardian_id uuid not null
identity.guardianship.ward_id uuid not null
identity.guardianship.relation text not null
identity.guardianship.declared_at timestamp with time zone not null
identity.guardianship.ended_at timestamp with time zone
identity.guardianship.proven_at timestamp with time zone
identity.person.id uuid not null
identity.person.name text not null
identity.person.sex text not null
identity.person.born_on date
identity.person.verified_at timestamp with time zone
identity.person.phone text
identity.person.resident_id bytea
identity.person.resident_id_masked text
identity.person.large_type boolean
identity.person.created_at timestamp with time zone not null
identity.person.phone_sealed bytea
identity.person.phone_masked text
identity.person.joined_to uuid
identity.real_name_check.id uuid not null
identity.real_name_check.person_id uuid not null
identity.real_name_check.checked_at timestamp with time zone not null
identity.real_name_check.channel text not null
identity.real_name_check.result text not null
incident.incident.id uuid not null
incident.incident.incident_no text not null
incident.incident.institution_id uuid not null
incident.incident.kind text not null
incident.incident.text text not null
incident.incident.happened_at timestamp with time zone not null
incident.incident.reported_by uuid not null
incident.incident.reported_at timestamp with time zone not null
incident.incident.idempotency_key text not null
incident.incident.grade text
incident.incident.people_affected integer
incident.incident.classified_at timestamp with time zone
incident.incident.classify_by timestamp with time zone not null
incident.incident.authority_by timestamp with time zone
incident.incident.authority_at timestamp with time zone
incident.incident.people_told_at timestamp with time zone
incident.incident.last_step_at timestamp with time zone not null
incident.incident.follow_up_by timestamp with time zone not null
incident.incident.closed_at timestamp with time zone
incident.step.id uuid not null
incident.step.incident_id uuid not null
incident.step.kind text not null
incident.step.text text not null
incident.step.at timestamp with time zone not null
incident.step.by uuid not null
notification.message.id uuid not null
notification.message.person_id uuid not null
notification.message.kind text not null
notification.message.subject_kind text not null
notification.message.subject_id uuid not null
notification.message.facts jsonb not null
notification.message.at timestamp with time zone not null
notification.message.read_at timestamp with time zone
notification.reminder.id uuid not null
notification.reminder.appointment_id uuid not null
notification.reminder.institution_id uuid not null
notification.reminder.department_id uuid
notification.reminder.person_id uuid not null
notification.reminder.patient_id uuid not null
notification.reminder.kind text not null
notification.reminder.starts_at timestamp with time zone not null
notification.reminder.due_at timestamp with time zone not null
notification.reminder.state text not null
notification.reminder.reason text
notification.reminder.attempts integer not null
notification.reminder.next_at timestamp with time zone
notification.reminder.sent_at timestamp with time zone
notification.reminder.settled_at timestamp with time zone
notification.reminder.phoned_at timestamp with time zone
notification.reminder.phoned_by uuid
notification.text_message.person_id uuid not null
notification.text_message.subject_id uuid not null
notification.text_message.at timestamp with time zone not null
outage.displaced.outage_id uuid not null
outage.displaced.booking_id uuid not null
outage.displaced.order_id uuid not null
outage.displaced.patient_id uuid not null
outage.displaced.starts_at timestamp with time zone not null
outage.displaced.state text not null
outage.displaced.refund numeric(16,2) not null
outage.displaced.answer_by timestamp with time zone
outage.displaced.answered_at timestamp with time zone
outage.displaced.at timestamp with time zone not null
outage.outage.id uuid not null
outage.outage.institution_id uuid not null
outage.outage.device_id uuid
outage.outage.from_on date not null
outage.outage.until_on date
outage.outage.day_part text
outage.outage.reason text not null
outage.outage.entered_by uuid not null
outage.outage.idempotency_key text not null
outage.outage.entered_at timestamp with time zone not null
outage.outage.ended_at timestamp with time zone
outage.outage.ended_by uuid
oversight.complaint.id uuid not null
oversight.complaint.ticket_no text not null
oversight.complaint.person_id uuid not null
oversight.complaint.institution_id uuid not null
oversight.complaint.about_kind text
oversight.complaint.about_id uuid
oversight.complaint.kind text not null
oversight.complaint.text text not null
oversight.complaint.filed_at timestamp with time zone not null
oversight.complaint.accept_by_on date not null
oversight.complaint.answer_by_on date not null
oversight.complaint.accepted_at timestamp with time zone
oversight.complaint.accepted_by uuid
oversight.complaint.answered_at timestamp with time zone
oversight.complaint.answered_by uuid
oversight.complaint.answer text
oversight.complaint.about_entry bigint
oversight.complaint.handler_id uuid
oversight.complaint.department_id uuid
oversight.complaint.outcome text
oversight.escalation.complaint_id uuid not null
oversight.escalation.step text not null
oversight.escalation.at timestamp with time zone not null
oversight.handover.id uuid not null
oversight.handover.complaint_id uuid not null
oversight.handover.done_by uuid not null
oversight.handover.to_person uuid not null
oversight.handover.department_id uuid
oversight.handover.note text not null
oversight.handover.at timestamp with time zone not null
portability.copy.id uuid not null
portability.copy.copy_no text not null
portability.copy.code text not null
portability.copy.person_id uuid not null
portability.copy.asked_by uuid not null
portability.copy.form text not null
portability.copy.institutions uuid[] not null
portability.copy.rows integer not null
portability.copy.sha256 text not null
portability.copy.made_at timestamp with time zone not null
pricing.price.id uuid not null
pricing.price.institution_id uuid not null
pricing.price.offering_id uuid not null
pricing.price.from_on date
pricing.price.price numeric(16,2) not null
pricing.price.basis text not null
pricing.price.set_at timestamp with time zone not null
pricing.price.set_by uuid
pricing.price.applied_at timestamp with time zone
pricing.price.withdrawn_at timestamp with time zone
pricing.price.withdrawn_by uuid
publicity.revision.id uuid not null
publicity.revision.institution_id uuid not null
publicity.revision.edition integer not null
publicity.revision.fields text[] not null
publicity.revision.done_by uuid not null
publicity.revision.at timestamp with time zone not null
rebooking.displacement.leave_id uuid not null
rebooking.displacement.appointment_id uuid not null
rebooking.displacement.patient_id uuid not null
rebooking.displacement.practitioner_id uuid not null
rebooking.displacement.starts_at timestamp with time zone not null
rebooking.displacement.state text not null
rebooking.displacement.refund numeric(16,2) not null
rebooking.displacement.answer_by timestamp with time zone
rebooking.displacement.answered_at timestamp with time zone
rebooking.displacement.at timestamp with time zone not null
rebooking.extra_place.id uuid not null
rebooking.extra_place.institution_id uuid not null
rebooking.extra_place.practitioner_id uuid not null
rebooking.extra_place.session_id uuid not null
rebooking.extra_place.slot_id uuid not null
rebooking.extra_place.starts_at timestamp with time zone not null
rebooking.extra_place.reason text not null
rebooking.extra_place.added_by uuid not null
rebooking.extra_place.added_as text not null
rebooking.extra_place.added_at timestamp with time zone not null
rebooking.leave.id uuid not null
rebooking.leave.institution_id uuid not null
rebooking.leave.practitioner_id uuid not null
rebooking.leave.from_on date not null
rebooking.leave.until_on date not null
rebooking.leave.day_part text
rebooking.leave.reason text not null
rebooking.leave.entered_by uuid not null
rebooking.leave.idempotency_key text not null
rebooking.leave.entered_at timestamp with time zone not null
rebooking.leave.ended_at timestamp with time zone
rebooking.move.id uuid not null
rebooking.move.appointment_id uuid not null
rebooking.move.left_slot_id uuid not null
rebooking.move.taken_slot_id uuid not null
rebooking.move.asked_by uuid not null
rebooking.move.idempotency_key text not null
rebooking.move.at timestamp with time zone not null
rebooking.upgrade.id uuid not null
rebooking.upgrade.appointment_id uuid not null
rebooking.upgrade.left_slot_id uuid not null
rebooking.upgrade.taken_slot_id uuid not null
rebooking.upgrade.difference numeric(16,2) not null
rebooking.upgrade.asked_by uuid not null
rebooking.upgrade.idempotency_key text not null
rebooking.upgrade.pay_by timestamp with time zone not null
rebooking.upgrade.state text not null
rebooking.upgrade.at timestamp with time zone not null
rebooking.upgrade.ended_at timestamp with time zone
recovery.act.id uuid not null
recovery.act.kind text not null
recovery.act.person_id uuid not null
recovery.act.institution_id uuid
recovery.act.done_by uuid not null
recovery.act.reason text not null
recovery.act.at timestamp with time zone not null
release.release.id uuid not null
release.release.institution_id uuid not null
release.release.department_id uuid not null
release.release.opens_at timestamp with time zone not null
release.release.seed_hash text not null
release.release.seed bytea not null
release.release.ticket_key bytea not null
release.release.state text not null
release.release.sold_out boolean not null
release.release.last_place integer not null
release.release.drawn_at timestamp with time zone
release.release.over_at timestamp with time zone
release.ticket.id uuid not null
release.ticket.release_id uuid not null
release.ticket.patient_id uuid not null
release.ticket.joined_by uuid not null
release.ticket.joined_at timestamp with time zone not null
release.ticket.session_ids uuid[] not null
release.ticket.slot_id uuid
release.ticket.anything boolean not null
release.ticket.request_key text not null
release.ticket.state text not null
release.ticket.drawn_place integer
release.ticket.place integer
release.ticket.refusal text
release.ticket.appointment_id uuid
release.ticket.held_slot_id uuid
release.ticket.starts_at timestamp with time zone
release.ticket.ends_at timestamp with time zone
release.ticket.payment_no text
release.ticket.pay_by timestamp with time zone
retention.finding.run_id uuid not null
retention.finding.kind text not null
retention.finding.at timestamp with time zone not null
retention.finding.rule_id text not null
retention.finding.border timestamp with time zone not null
retention.finding.dry boolean not null
retention.finding.staying bigint not null
retention.finding.due bigint not null
retention.finding.deleted bigint not null
retention.finding.failure text
revisit.entitlement.visit_id uuid not null
revisit.entitlement.patient_id uuid not null
revisit.entitlement.institution_id uuid not null
revisit.entitlement.department_id uuid not null
revisit.entitlement.practitioner_id uuid not null
revisit.entitlement.visited_at timestamp with time zone not null
revisit.entitlement.until_on date not null
revisit.entitlement.price numeric(16,2) not null
revisit.entitlement.department_wide boolean not null
revisit.entitlement.used_by uuid
rulebook.parameter.no bigint not null
rulebook.parameter.rule_id text not null
rulebook.parameter.name text not null
rulebook.parameter.value jsonb not null
rulebook.parameter.from_on date not null
rulebook.parameter.to_on date
rulebook.parameter.province text
rulebook.parameter.institution text
rulebook.parameter.department text
rulebook.parameter.reason text not null
rulebook.parameter.amended_by uuid not null
rulebook.parameter.amended_at timestamp with time zone not null
scheduling.absence.practitioner_id uuid not null
scheduling.absence.from_on date not null
scheduling.absence.until_on date not null
scheduling.absence.day_part text
scheduling.absence.reason_zh text not null
scheduling.absence.reason_en text not null
scheduling.appointment.id uuid not null
scheduling.appointment.slot_id uuid not null
scheduling.appointment.institution_id uuid not null
scheduling.appointment.department_id uuid not null
scheduling.appointment.practitioner_id uuid not null
scheduling.appointment.patient_id uuid not null
scheduling.appointment.booked_by uuid not null
scheduling.appointment.idempotency_key text not null
scheduling.appointment.clinic_on date not null
scheduling.appointment.day_part text not null
scheduling.appointment.starts_at timestamp with time zone not null
scheduling.appointment.ends_at timestamp with time zone not null
scheduling.appointment.price numeric(16,2) not null
scheduling.appointment.relief numeric(16,2) not null
scheduling.appointment.state text not null
scheduling.appointment.held_at timestamp with time zone not null
scheduling.appointment.held_until timestamp with time zone not null
scheduling.appointment.confirmed_at timestamp with time zone
scheduling.appointment.ended_at timestamp with time zone
scheduling.appointment.end_reason text
scheduling.appointment.nth smallint not null
scheduling.booked_news.appointment_id uuid not null
scheduling.closed_day.institution_id uuid not null
scheduling.closed_day.closed_on date not null
scheduling.closed_day.day_part text
scheduling.closed_day.title_zh text not null
scheduling.closed_day.title_en text not null
scheduling.device_absence.holder_id uuid not null
scheduling.device_absence.device_id uuid not null
scheduling.device_absence.from_on date not null
scheduling.device_absence.until_on date
scheduling.device_absence.day_part text
scheduling.session.id uuid not null
scheduling.session.template_id uuid not null
scheduling.session.institution_id uuid not null
scheduling.session.department_id uuid
scheduling.session.practitioner_id uuid
scheduling.session.device_id uuid
scheduling.session.mode text not null
scheduling.session.clinic_on date not null
scheduling.session.day_part text not null
scheduling.session.price numeric(16,2)
scheduling.session.state text not null
scheduling.session.released_at timestamp with time zone
scheduling.session.in_release boolean not null
scheduling.slot.id uuid not null
scheduling.slot.session_id uuid not null
scheduling.slot.starts_at timestamp with time zone not null
scheduling.slot.ends_at timestamp with time zone not null
scheduling.slot.capacity integer not null
scheduling.slot.taken integer not null
scheduling.slot_hold.holder_id uuid not null
scheduling.slot_hold.slot_id uuid not null
scheduling.slot_hold.patient_id uuid not null
scheduling.slot_hold.held_at timestamp with time zone not null
scheduling.slot_hold.released_at timestamp with time zone
scheduling.template.id uuid not null
scheduling.template.institution_id uuid not null
scheduling.template.department_id uuid
scheduling.template.practitioner_id uuid
scheduling.template.offering_id uuid
scheduling.template.device_id uuid
scheduling.template.mode text not null
scheduling.template.weekday integer not null
scheduling.template.day_part text not null
scheduling.template.begins time without time zone not null
scheduling.template.ends time without time zone not null
scheduling.template.slot_minutes integer not null
scheduling.template.slot_capacity integer not null
scheduling.template.place_zh text not null
scheduling.template.place_en text not null
scheduling.template.from_on date not null
scheduling.template.until_on date
scheduling.template.by_release boolean not null
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
settlement.bill.supplements uuid
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
settlement.sandbox_order.no text not null
settlement.sandbox_order.amount numeric(16,2) not null
settlement.sandbox_order.state text not null
settlement.sandbox_order.reference text not null
settlement.sandbox_refund.no text not null
settlement.sandbox_refund.order_no text not null
settlement.sandbox_refund.amount numeric(16,2) not null
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
signature.authority.kind text not null
signature.authority.certificate bytea not null
signature.authority.wrapped_key bytea not null
signature.authority.created_at timestamp with time zone not null
signature.rendition.signature_id uuid not null
signature.rendition.language text not null
signature.rendition.sha256 bytea not null
signature.rendition.content bytea not null
signature.rendition.made_at timestamp with time zone not null
signature.signature.id uuid not null
signature.signature.code text not null
signature.signature.kind text not null
signature.signature.document_id uuid not null
signature.signature.signing_key_id uuid not null
signature.signature.canonical bytea not null
signature.signature.hash bytea not null
signature.signature.value bytea not null
signature.signature.time_stamp bytea not null
signature.signature.signed_at timestamp with time zone not null
signature.signing_key.id uuid not null
signature.signing_key.person_id uuid not null
signature.signing_key.signer_name text not null
signature.signing_key.organisation text not null
signature.signing_key.certificate bytea not null
signature.signing_key.wrapped_key bytea not null
signature.signing_key.salt bytea not null
signature.signing_key.work integer not null
signature.signing_key.failures integer not null
signature.signing_key.locked_until timestamp with time zone
signature.signing_key.issued_at timestamp with time zone not null
signature.signing_key.expires_at timestamp with time zone not null
signature.signing_key.revoked_at timestamp with time zone
terminology.diagnosis_catalogue.one boolean not null
terminology.diagnosis_catalogue.revision bigint not null
terminology.diagnosis_code.code text not null
terminology.diagnosis_code.name_zh text not null
terminology.diagnosis_code.name_en text
terminology.diagnosis_code.kinds text[] not null
terminology.diagnosis_code.initials text not null
terminology.diagnosis_code.pinyin text not null
terminology.diagnosis_code.source text not null
training.sitting.id uuid not null
training.sitting.practitioner_id uuid not null
training.sitting.institution_id uuid not null
training.sitting.course_version text not null
training.sitting.score integer not null
training.sitting.passed boolean not null
training.sitting.valid_until_on date
training.sitting.sat_on date not null
training.sitting.sat_at timestamp with time zone not null
vault.data_key.id integer not null
vault.data_key.use text not null
vault.data_key.wrapped bytea not null
vault.data_key.made_at timestamp with time zone not null
vault.data_key.retired_at timestamp with time zone
waitlist.offer.id uuid not null
waitlist.offer.wish_id uuid not null
waitlist.offer.patient_id uuid not null
waitlist.offer.slot_id uuid not null
waitlist.offer.institution_id uuid not null
waitlist.offer.department_id uuid not null
waitlist.offer.practitioner_id uuid not null
waitlist.offer.clinic_on date not null
waitlist.offer.day_part text not null
waitlist.offer.starts_at timestamp with time zone not null
waitlist.offer.ends_at timestamp with time zone not null
waitlist.offer.price numeric(16,2) not null
waitlist.offer.reason text not null
waitlist.offer.state text not null
waitlist.offer.offered_at timestamp with time zone not null
waitlist.offer.expires_at timestamp with time zone not null
waitlist.offer.ended_at timestamp with time zone
waitlist.offer.appointment_id uuid
waitlist.offer.payment_no text
waitlist.wish.id uuid not null
waitlist.wish.patient_id uuid not null
waitlist.wish.joined_by uuid not null
waitlist.wish.idempotency_key text not null
waitlist.wish.institution_id uuid not null
waitlist.wish.department_id uuid not null
waitlist.wish.practitioner_ids uuid[] not null
waitlist.wish.from_on date not null
waitlist.wish.until_on date not null
waitlist.wish.weekdays integer[] not null
waitlist.wish.parts text[] not null
waitlist.wish.breadth integer not null
waitlist.wish.state text not null
waitlist.wish.passes integer not null
waitlist.wish.joined_at timestamp with time zone not null
waitlist.wish.ended_at timestamp with time zone
waitlist.wish.priority_by uuid
waitlist.wish.priority_reason text
waitlist.wish.priority_at timestamp with time zone
wording.version.id uuid not null
wording.version.institution_id uuid not null
wording.version.occasion text not null
wording.version.text_zh text
wording.version.text_en text
wording.version.from_on date not null
wording.version.done_by uuid not null
wording.version.at timestamp with time zone not null
wording.version.withdrawn_by uuid
wording.version.withdrawn_at timestamp with time zone

CREATE UNIQUE INDEX account_pkey ON account.account USING btree (person_id)
CREATE INDEX account_staff ON account.account USING btree (institution_id) WHERE (user_name IS NOT NULL)
CREATE UNIQUE INDEX account_user_name_key ON account.account USING btree (user_name)
CREATE INDEX demo_persona_person ON account.demo_persona USING btree (person_id)
CREATE UNIQUE INDEX demo_persona_pkey ON account.demo_persona USING btree (slug)
CREATE UNIQUE INDEX password_attempt_pkey ON account.password_attempt USING btree (name_digest)
CREATE UNIQUE INDEX revocation_pkey ON account.revocation USING btree (id)
CREATE INDEX revocation_xact ON account.revocation USING btree (xact)
CREATE INDEX session_person ON account.session USING btree (person_id) WHERE (ended_at IS NULL)
CREATE INDEX session_person_all ON account.session USING btree (person_id)
CREATE UNIQUE INDEX session_pkey ON account.session USING btree (id)
CREATE UNIQUE INDEX session_key_pkey ON account.session_key USING btree (id)
CREATE UNIQUE INDEX sign_in_code_pkey ON account.sign_in_code USING btree (phone_digest)
CREATE INDEX agreement_institution ON accreditation.agreement USING btree (institution_id, partner, to_on DESC)
CREATE UNIQUE INDEX agreement_pkey ON accreditation.agreement USING btree (id)
CREATE UNIQUE INDEX application_open ON accreditation.application USING btree (applicant_id) WHERE (state <> 'APPROVED'::text)
CREATE UNIQUE INDEX application_pkey ON accreditation.application USING btree (id)
CREATE INDEX application_state ON accreditation.application USING btree (state, submitted_at)
CREATE UNIQUE INDEX paper_pkey ON accreditation.paper USING btree (institution_id, slot)
CREATE UNIQUE INDEX confirmation_pkey ON agency.confirmation USING btree (mandate_id, errand)
CREATE INDEX mandate_agent ON agency.mandate USING btree (agent_id, principal_id) WHERE (state = 'STANDING'::text)
CREATE INDEX mandate_invited ON agency.mandate USING btree (agent_phone_digest) WHERE (state = 'OFFERED'::text)
CREATE UNIQUE INDEX mandate_once ON agency.mandate USING btree (principal_id, agent_phone_digest) WHERE (state = ANY (ARRAY['OFFERED'::text, 'STANDING'::text]))
CREATE UNIQUE INDEX mandate_pkey ON agency.mandate USING btree (id)
CREATE INDEX mandate_principal ON agency.mandate USING btree (principal_id, id DESC)
CREATE INDEX attachment_owner ON attachment.attachment USING btree (owner_id, uploaded_at)
CREATE UNIQUE INDEX attachment_pkey ON attachment.attachment USING btree (id)
CREATE UNIQUE INDEX content_pkey ON attachment.content USING btree (attachment_id, variant)
CREATE UNIQUE INDEX calendar_entry_pkey ON attendance.calendar_entry USING btree (appointment_id)
CREATE INDEX display_institution ON attendance.display USING btree (institution_id)
CREATE UNIQUE INDEX display_key_digest_key ON attendance.display USING btree (key_digest)
CREATE UNIQUE INDEX display_pkey ON attendance.display USING btree (id)
CREATE UNIQUE INDEX passage_pkey ON attendance.passage USING btree (session_id, number)
CREATE INDEX passage_practitioner ON attendance.passage USING btree (practitioner_id, clinic_on DESC)
CREATE INDEX queue_day ON attendance.queue USING btree (clinic_on)
CREATE INDEX queue_department ON attendance.queue USING btree (department_id, clinic_on)
CREATE UNIQUE INDEX queue_pkey ON attendance.queue USING btree (session_id)
CREATE INDEX queue_practitioner ON attendance.queue USING btree (practitioner_id, clinic_on)
CREATE UNIQUE INDEX ticket_at_the_door ON attendance.ticket USING btree (session_id) WHERE (state = ANY (ARRAY['CALLED'::text, 'IN_ROOM'::text]))
CREATE INDEX ticket_patient ON attendance.ticket USING btree (patient_id)
CREATE UNIQUE INDEX ticket_pkey ON attendance.ticket USING btree (appointment_id)
CREATE UNIQUE INDEX ticket_session_id_number_key ON attendance.ticket USING btree (session_id, number)
CREATE INDEX entry_patient ON audit.entry USING btree (patient_id, id DESC) WHERE (patient_id IS NOT NULL)
CREATE UNIQUE INDEX entry_pkey ON audit.entry USING btree (id)
CREATE INDEX entry_xact ON audit.entry USING btree (xact, id)
CREATE UNIQUE INDEX head_pkey ON audit.head USING btree (only_row)
CREATE UNIQUE INDEX receipt_on_day_key ON audit.receipt USING btree (on_day)
CREATE UNIQUE INDEX receipt_pkey ON audit.receipt USING btree (number)
CREATE UNIQUE INDEX seal_entry_id_key ON audit.seal USING btree (entry_id)
CREATE UNIQUE INDEX seal_pkey ON audit.seal USING btree ("position")
CREATE UNIQUE INDEX allergy_pkey ON chart.allergy USING btree (id)
CREATE UNIQUE INDEX allergy_substance ON chart.allergy USING btree (patient_id, lower(substance)) WHERE (withdrawn_at IS NULL)
CREATE UNIQUE INDEX care_relation_pkey ON chart.care_relation USING btree (patient_id, practitioner_id, basis_id)
CREATE INDEX care_relation_practitioner ON chart.care_relation USING btree (practitioner_id, until_at)
CREATE INDEX diagnosis_encounter ON chart.diagnosis USING btree (encounter_id)
CREATE INDEX diagnosis_patient ON chart.diagnosis USING btree (patient_id, diagnosed_at DESC)
CREATE UNIQUE INDEX diagnosis_pkey ON chart.diagnosis USING btree (id)
CREATE INDEX diagnosis_record ON chart.diagnosis USING btree (record_id, record_version)
CREATE INDEX encounter_patient ON chart.encounter USING btree (patient_id, opened_at DESC)
CREATE UNIQUE INDEX encounter_pkey ON chart.encounter USING btree (id)
CREATE INDEX encounter_practitioner ON chart.encounter USING btree (practitioner_id, opened_at DESC)
CREATE UNIQUE INDEX evidence_diagnosis ON chart.evidence USING btree (diagnosis_id) WHERE (diagnosis_id IS NOT NULL)
CREATE INDEX evidence_diagnosis_reference ON chart.evidence USING btree (diagnosis_id)
CREATE INDEX evidence_patient ON chart.evidence USING btree (patient_id, submitted_at DESC)
CREATE UNIQUE INDEX evidence_pkey ON chart.evidence USING btree (id)
CREATE INDEX evidence_attachment_file ON chart.evidence_attachment USING btree (attachment_id)
CREATE UNIQUE INDEX evidence_attachment_pkey ON chart.evidence_attachment USING btree (evidence_id, "position")
CREATE UNIQUE INDEX problem_code ON chart.problem USING btree (patient_id, code) WHERE (resolved_at IS NULL)
CREATE UNIQUE INDEX problem_pkey ON chart.problem USING btree (id)
CREATE UNIQUE INDEX record_encounter_id_key ON chart.record USING btree (encounter_id)
CREATE INDEX record_patient ON chart.record USING btree (patient_id, created_at DESC)
CREATE UNIQUE INDEX record_pkey ON chart.record USING btree (id)
CREATE UNIQUE INDEX record_draft_pkey ON chart.record_draft USING btree (encounter_id)
CREATE UNIQUE INDEX record_version_pkey ON chart.record_version USING btree (record_id, version)
CREATE UNIQUE INDEX record_version_signature_id_key ON chart.record_version USING btree (signature_id)
CREATE UNIQUE INDEX record_version_verification_code_key ON chart.record_version USING btree (verification_code)
CREATE UNIQUE INDEX entry_digest_key ON commitment.entry USING btree (digest)
CREATE UNIQUE INDEX entry_ended_once ON commitment.entry USING btree (promise_id) WHERE (act <> 'MADE'::text)
CREATE INDEX entry_institution ON commitment.entry USING btree (institution_id, id DESC)
CREATE UNIQUE INDEX entry_made_once ON commitment.entry USING btree (promise_id) WHERE (act = 'MADE'::text)
CREATE UNIQUE INDEX entry_pkey ON commitment.entry USING btree (id)
CREATE INDEX entry_promise ON commitment.entry USING btree (promise_id)
CREATE INDEX entry_rates ON commitment.entry USING btree (at) INCLUDE (department_id, practitioner_id, act) WHERE (act = ANY (ARRAY['KEPT'::text, 'BROKEN'::text]))
CREATE UNIQUE INDEX pledge_pkey ON commitment.pledge USING btree (id)
CREATE UNIQUE INDEX pledge_subject_kind_subject_id_key ON commitment.pledge USING btree (subject_kind, subject_id)
CREATE INDEX promise_due ON commitment.promise USING btree (due_at) WHERE (state = 'OPEN'::text)
CREATE UNIQUE INDEX promise_one_open ON commitment.promise USING btree (pledge_id, kind) WHERE (state = 'OPEN'::text)
CREATE UNIQUE INDEX promise_pkey ON commitment.promise USING btree (id)
CREATE INDEX promise_pledge ON commitment.promise USING btree (pledge_id, id)
CREATE INDEX no_show_appeal ON conduct.no_show USING btree (institution_id, appealed_at) WHERE (appealed_at IS NOT NULL)
CREATE INDEX no_show_patient ON conduct.no_show USING btree (patient_id, clinic_on)
CREATE UNIQUE INDEX no_show_pkey ON conduct.no_show USING btree (appointment_id)
CREATE UNIQUE INDEX review_pkey ON conduct.review USING btree (session_id)
CREATE INDEX emergency_access_doctor ON confidentiality.emergency_access USING btree (doctor_id, opened_at DESC)
CREATE INDEX emergency_access_institution ON confidentiality.emergency_access USING btree (institution_id, id DESC)
CREATE UNIQUE INDEX emergency_access_open ON confidentiality.emergency_access USING btree (doctor_id, patient_id) WHERE (closed_at IS NULL)
CREATE INDEX emergency_access_patient ON confidentiality.emergency_access USING btree (patient_id, opened_at DESC)
CREATE UNIQUE INDEX emergency_access_pkey ON confidentiality.emergency_access USING btree (id)
CREATE INDEX emergency_access_waiting ON confidentiality.emergency_access USING btree (institution_id, opened_at) WHERE (verdict IS NULL)
CREATE INDEX look_up_doctor ON confidentiality.look_up USING btree (doctor_id, at DESC)
CREATE UNIQUE INDEX look_up_pkey ON confidentiality.look_up USING btree (id)
CREATE UNIQUE INDEX draft_pkey ON consultation.draft USING btree (visit_id, person_id)
CREATE INDEX message_attachment ON consultation.message USING btree (attachment_id) WHERE (attachment_id IS NOT NULL)
CREATE UNIQUE INDEX message_pkey ON consultation.message USING btree (visit_id, seq)
CREATE UNIQUE INDEX message_visit_id_author_client_id_key ON consultation.message USING btree (visit_id, author, client_id)
CREATE UNIQUE INDEX review_pkey ON consultation.review USING btree (visit_id)
CREATE INDEX review_practitioner ON consultation.review USING btree (practitioner_id, at DESC, visit_id DESC)
CREATE INDEX visit_at_work ON consultation.visit USING btree (practitioner_id, state) WHERE (state = ANY (ARRAY['WAITING'::text, 'IN_VISIT'::text, 'RECORD_DUE'::text]))
CREATE INDEX visit_due ON consultation.visit USING btree (due_at) WHERE (due_at IS NOT NULL)
CREATE UNIQUE INDEX visit_number_key ON consultation.visit USING btree (number)
CREATE UNIQUE INDEX visit_one_open ON consultation.visit USING btree (patient_id, offering_id) WHERE (state = ANY (ARRAY['REQUESTED'::text, 'WAITING'::text, 'IN_VISIT'::text]))
CREATE INDEX visit_patient ON consultation.visit USING btree (patient_id, id DESC)
CREATE UNIQUE INDEX visit_pkey ON consultation.visit USING btree (id)
CREATE INDEX visit_practitioner ON consultation.visit USING btree (practitioner_id, id DESC)
CREATE INDEX visit_requester ON consultation.visit USING btree (requester_id, id DESC)
CREATE UNIQUE INDEX visit_requester_id_idempotency_key_key ON consultation.visit USING btree (requester_id, idempotency_key)
CREATE INDEX credential_checked ON credentialing.credential USING btree (checked_on)
CREATE INDEX credential_institution ON credentialing.credential USING btree (institution_id)
CREATE UNIQUE INDEX credential_pkey ON credentialing.credential USING btree (practitioner_id)
CREATE UNIQUE INDEX duty_pkey ON credentialing.duty USING btree (reviewer_id, weekday, begins)
CREATE INDEX look_up_institution ON credentialing.look_up USING btree (institution_id, asked_at DESC)
CREATE UNIQUE INDEX look_up_pkey ON credentialing.look_up USING btree (id)
CREATE UNIQUE INDEX reviewer_institution_id_certificate_key ON credentialing.reviewer USING btree (institution_id, certificate)
CREATE UNIQUE INDEX reviewer_pkey ON credentialing.reviewer USING btree (id)
CREATE UNIQUE INDEX stop_pkey ON credentialing.stop USING btree (id)
CREATE UNIQUE INDEX stop_standing ON credentialing.stop USING btree (subject_id) WHERE (lifted_at IS NULL)
CREATE UNIQUE INDEX region_pkey ON demo.region USING btree (id)
CREATE INDEX department_institution ON directory.department USING btree (institution_id)
CREATE UNIQUE INDEX department_pkey ON directory.department USING btree (id)
CREATE UNIQUE INDEX department_slug_key ON directory.department USING btree (slug)
CREATE UNIQUE INDEX disease_pkey ON directory.disease USING btree (department_id, ordinal)
CREATE UNIQUE INDEX edition_pkey ON directory.edition USING btree (one)
CREATE UNIQUE INDEX first_visit_listing_pkey ON directory.first_visit_listing USING btree (practitioner_id, from_on)
CREATE UNIQUE INDEX institution_licence_number_key ON directory.institution USING btree (licence_number)
CREATE UNIQUE INDEX institution_pkey ON directory.institution USING btree (id)
CREATE UNIQUE INDEX institution_slug_key ON directory.institution USING btree (slug)
CREATE UNIQUE INDEX institution_facts_pkey ON directory.institution_facts USING btree (institution_id)
CREATE INDEX notice_institution ON directory.notice USING btree (institution_id, published_on DESC)
CREATE UNIQUE INDEX notice_pkey ON directory.notice USING btree (id)
CREATE INDEX offering_institution ON directory.offering USING btree (institution_id)
CREATE UNIQUE INDEX offering_one_each ON directory.offering USING btree (practitioner_id, kind, mode) WHERE (NOT withdrawn)
CREATE UNIQUE INDEX offering_pkey ON directory.offering USING btree (id)
CREATE INDEX opening_edition ON directory.opening USING btree (edition)
CREATE UNIQUE INDEX opening_pkey ON directory.opening USING btree (practitioner_id, mode)
CREATE UNIQUE INDEX practitioner_certificate_key ON directory.practitioner USING btree (certificate)
CREATE INDEX practitioner_department ON directory.practitioner USING btree (department_id)
CREATE INDEX practitioner_institution ON directory.practitioner USING btree (institution_id)
CREATE INDEX practitioner_main_institution ON directory.practitioner USING btree (main_institution_id)
CREATE UNIQUE INDEX practitioner_person_id_key ON directory.practitioner USING btree (person_id)
CREATE UNIQUE INDEX practitioner_pkey ON directory.practitioner USING btree (id)
CREATE UNIQUE INDEX restraint_pkey ON directory.restraint USING btree (subject_id, ground)
CREATE INDEX joining_institution ON duplicate.joining USING btree (institution_id, id DESC)
CREATE UNIQUE INDEX joining_pkey ON duplicate.joining USING btree (id)
CREATE UNIQUE INDEX joining_standing ON duplicate.joining USING btree (absorbed_id) WHERE (undone_at IS NULL)
CREATE INDEX joining_survivor ON duplicate.joining USING btree (survivor_id)
CREATE INDEX duty_institution ON duty.duty USING btree (institution_id, code)
CREATE UNIQUE INDEX duty_once ON duty.duty USING btree (institution_id, person_id, code, department_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX duty_pkey ON duty.duty USING btree (id)
CREATE INDEX role_change_institution ON duty.role_change USING btree (institution_id, id DESC)
CREATE UNIQUE INDEX role_change_pkey ON duty.role_change USING btree (id)
CREATE INDEX event_publication_by_completion_date_idx ON events.event_publication USING btree (completion_date)
CREATE UNIQUE INDEX event_publication_pkey ON events.event_publication USING btree (id)
CREATE INDEX event_publication_serialized_event_hash_idx ON events.event_publication USING hash (serialized_event)
CREATE INDEX booking_day ON examination.booking USING btree (institution_id, starts_at) WHERE (state = ANY (ARRAY['CONFIRMED'::text, 'ARRIVED'::text]))
CREATE INDEX booking_due ON examination.booking USING btree (held_until) WHERE (state = 'HELD'::text)
CREATE UNIQUE INDEX booking_hold_id_key ON examination.booking USING btree (hold_id)
CREATE UNIQUE INDEX booking_intent ON examination.booking USING btree (booked_by, idempotency_key)
CREATE UNIQUE INDEX booking_live ON examination.booking USING btree (ordered_id) WHERE (state = ANY (ARRAY['HELD'::text, 'CONFIRMED'::text, 'ARRIVED'::text]))
CREATE INDEX booking_ordered ON examination.booking USING btree (ordered_id)
CREATE INDEX booking_patient ON examination.booking USING btree (patient_id, starts_at DESC)
CREATE UNIQUE INDEX booking_pkey ON examination.booking USING btree (id)
CREATE INDEX booking_remind ON examination.booking USING btree (remind_at) WHERE (remind_at IS NOT NULL)
CREATE INDEX booking_slot ON examination.booking USING btree (slot_id) WHERE (state = ANY (ARRAY['HELD'::text, 'CONFIRMED'::text]))
CREATE INDEX clearance_ordered ON examination.clearance USING btree (ordered_id)
CREATE UNIQUE INDEX clearance_pkey ON examination.clearance USING btree (id)
CREATE UNIQUE INDEX device_institution_id_slug_key ON examination.device USING btree (institution_id, slug)
CREATE UNIQUE INDEX device_pkey ON examination.device USING btree (id)
CREATE INDEX examination_device ON examination.examination USING btree (device_id)
CREATE UNIQUE INDEX examination_institution_id_code_key ON examination.examination USING btree (institution_id, code)
CREATE UNIQUE INDEX examination_pkey ON examination.examination USING btree (id)
CREATE INDEX ordered_examination ON examination.ordered USING btree (examination_id)
CREATE INDEX ordered_patient ON examination.ordered USING btree (patient_id, ordered_at DESC)
CREATE UNIQUE INDEX ordered_pkey ON examination.ordered USING btree (id)
CREATE INDEX ordered_practitioner ON examination.ordered USING btree (practitioner_id, ordered_at DESC)
CREATE UNIQUE INDEX factor_pkey ON factor.factor USING btree (person_id)
CREATE UNIQUE INDEX recovery_code_pkey ON factor.recovery_code USING btree (person_id, digest)
CREATE INDEX step_up_person ON factor.step_up USING btree (person_id)
CREATE UNIQUE INDEX step_up_pkey ON factor.step_up USING btree (session_id)
CREATE INDEX step_up_proven ON factor.step_up USING btree (proven_at)
CREATE UNIQUE INDEX doctor_pkey ON favourite.doctor USING btree (person_id, practitioner_id)
CREATE INDEX proof_files ON guardianship.proof USING gin (files)
CREATE INDEX proof_guardian ON guardianship.proof USING btree (guardian_id, id DESC)
CREATE INDEX proof_institution ON guardianship.proof USING btree (institution_id, state)
CREATE UNIQUE INDEX proof_once ON guardianship.proof USING btree (guardian_id, ward_id) WHERE (state = 'WAITING'::text)
CREATE UNIQUE INDEX proof_pkey ON guardianship.proof USING btree (id)
CREATE INDEX blind_index_person ON identity.blind_index USING btree (person_id, kind)
CREATE UNIQUE INDEX blind_index_pkey ON identity.blind_index USING btree (digest)
CREATE INDEX consent_giver ON identity.consent USING btree (given_by)
CREATE UNIQUE INDEX consent_in_force ON identity.consent USING btree (person_id, purpose, version) WHERE (withdrawn_at IS NULL)
CREATE INDEX consent_person ON identity.consent USING btree (person_id, purpose)
CREATE UNIQUE INDEX consent_pkey ON identity.consent USING btree (id)
CREATE INDEX consent_refusal_giver ON identity.consent_refusal USING btree (refused_by)
CREATE INDEX consent_refusal_person ON identity.consent_refusal USING btree (person_id, purpose, refused_at DESC)
CREATE UNIQUE INDEX consent_refusal_pkey ON identity.consent_refusal USING btree (id)
CREATE UNIQUE INDEX consent_text_pkey ON identity.consent_text USING btree (digest)
CREATE UNIQUE INDEX consent_text_purpose_version_language_key ON identity.consent_text USING btree (purpose, version, language)
CREATE UNIQUE INDEX guardianship_pkey ON identity.guardianship USING btree (guardian_id, ward_id)
CREATE INDEX guardianship_ward ON identity.guardianship USING btree (ward_id)
CREATE INDEX person_joined ON identity.person USING btree (joined_to) WHERE (joined_to IS NOT NULL)
CREATE INDEX person_namesake ON identity.person USING btree (name, born_on) WHERE (born_on IS NOT NULL)
CREATE INDEX person_phone_open ON identity.person USING btree (id) WHERE (phone IS NOT NULL)
CREATE UNIQUE INDEX person_pkey ON identity.person USING btree (id)
CREATE INDEX real_name_check_person ON identity.real_name_check USING btree (person_id, checked_at)
CREATE UNIQUE INDEX real_name_check_pkey ON identity.real_name_check USING btree (id)
CREATE UNIQUE INDEX incident_incident_no_key ON incident.incident USING btree (incident_no)
CREATE INDEX incident_institution ON incident.incident USING btree (institution_id, id DESC)
CREATE INDEX incident_open ON incident.incident USING btree (institution_id, follow_up_by) WHERE (closed_at IS NULL)
CREATE UNIQUE INDEX incident_pkey ON incident.incident USING btree (id)
CREATE UNIQUE INDEX incident_reported_by_idempotency_key_key ON incident.incident USING btree (reported_by, idempotency_key)
CREATE INDEX step_incident ON incident.step USING btree (incident_id, id)
CREATE UNIQUE INDEX step_pkey ON incident.step USING btree (id)
CREATE INDEX message_person ON notification.message USING btree (person_id, id DESC)
CREATE UNIQUE INDEX message_person_id_kind_subject_id_at_key ON notification.message USING btree (person_id, kind, subject_id, at)
CREATE UNIQUE INDEX message_pkey ON notification.message USING btree (id)
CREATE INDEX message_unread ON notification.message USING btree (person_id) WHERE (read_at IS NULL)
CREATE UNIQUE INDEX reminder_appointment_id_kind_starts_at_key ON notification.reminder USING btree (appointment_id, kind, starts_at)
CREATE INDEX reminder_next ON notification.reminder USING btree (next_at) WHERE (next_at IS NOT NULL)
CREATE UNIQUE INDEX reminder_pkey ON notification.reminder USING btree (id)
CREATE INDEX reminder_undelivered ON notification.reminder USING btree (institution_id, starts_at) WHERE (state = 'FAILED'::text)
CREATE UNIQUE INDEX text_message_pkey ON notification.text_message USING btree (person_id, subject_id, at)
CREATE INDEX displaced_due ON outage.displaced USING btree (answer_by) WHERE (state = 'MOVED'::text)
CREATE UNIQUE INDEX displaced_open ON outage.displaced USING btree (booking_id) WHERE (state = 'MOVED'::text)
CREATE INDEX displaced_order ON outage.displaced USING btree (order_id, at DESC)
CREATE UNIQUE INDEX displaced_pkey ON outage.displaced USING btree (outage_id, booking_id)
CREATE INDEX outage_active ON outage.outage USING btree (until_on) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX outage_entered_by_idempotency_key_key ON outage.outage USING btree (entered_by, idempotency_key)
CREATE INDEX outage_institution ON outage.outage USING btree (institution_id, entered_at DESC)
CREATE UNIQUE INDEX outage_pkey ON outage.outage USING btree (id)
CREATE INDEX complaint_institution ON oversight.complaint USING btree (institution_id, id DESC)
CREATE UNIQUE INDEX complaint_once ON oversight.complaint USING btree (person_id, institution_id, md5(text)) WHERE (answered_at IS NULL)
CREATE INDEX complaint_open ON oversight.complaint USING btree (institution_id, answer_by_on) WHERE (answered_at IS NULL)
CREATE INDEX complaint_person ON oversight.complaint USING btree (person_id, id DESC)
CREATE UNIQUE INDEX complaint_pkey ON oversight.complaint USING btree (id)
CREATE UNIQUE INDEX complaint_ticket_no_key ON oversight.complaint USING btree (ticket_no)
CREATE UNIQUE INDEX escalation_pkey ON oversight.escalation USING btree (complaint_id, step)
CREATE INDEX handover_complaint ON oversight.handover USING btree (complaint_id, id)
CREATE UNIQUE INDEX handover_pkey ON oversight.handover USING btree (id)
CREATE INDEX copy_asked ON portability.copy USING btree (asked_by, made_at)
CREATE UNIQUE INDEX copy_code_key ON portability.copy USING btree (code)
CREATE UNIQUE INDEX copy_copy_no_key ON portability.copy USING btree (copy_no)
CREATE INDEX copy_person ON portability.copy USING btree (person_id, id DESC)
CREATE UNIQUE INDEX copy_pkey ON portability.copy USING btree (id)
CREATE INDEX price_due ON pricing.price USING btree (from_on) WHERE ((applied_at IS NULL) AND (withdrawn_at IS NULL))
CREATE UNIQUE INDEX price_once ON pricing.price USING btree (offering_id, from_on) NULLS NOT DISTINCT WHERE (withdrawn_at IS NULL)
CREATE UNIQUE INDEX price_pkey ON pricing.price USING btree (id)
CREATE UNIQUE INDEX revision_institution_id_edition_key ON publicity.revision USING btree (institution_id, edition)
CREATE UNIQUE INDEX revision_pkey ON publicity.revision USING btree (id)
CREATE INDEX displacement_appointment ON rebooking.displacement USING btree (appointment_id, at DESC)
CREATE INDEX displacement_due ON rebooking.displacement USING btree (answer_by) WHERE (state = 'MOVED'::text)
CREATE UNIQUE INDEX displacement_open ON rebooking.displacement USING btree (appointment_id) WHERE (state = 'MOVED'::text)
CREATE UNIQUE INDEX displacement_pkey ON rebooking.displacement USING btree (leave_id, appointment_id)
CREATE INDEX extra_place_institution ON rebooking.extra_place USING btree (institution_id, added_at DESC)
CREATE UNIQUE INDEX extra_place_pkey ON rebooking.extra_place USING btree (id)
CREATE INDEX extra_place_session ON rebooking.extra_place USING btree (session_id)
CREATE INDEX leave_active ON rebooking.leave USING btree (until_on)
CREATE UNIQUE INDEX leave_entered_by_idempotency_key_key ON rebooking.leave USING btree (entered_by, idempotency_key)
CREATE INDEX leave_institution ON rebooking.leave USING btree (institution_id, entered_at DESC)
CREATE UNIQUE INDEX leave_pkey ON rebooking.leave USING btree (id)
CREATE UNIQUE INDEX leave_standstill_once ON rebooking.leave USING btree (practitioner_id, from_on) WHERE ((entered_by = '00000000-0000-0000-0000-000000000000'::uuid) AND (ended_at IS NULL))
CREATE INDEX leave_system ON rebooking.leave USING btree (practitioner_id) WHERE ((entered_by = '00000000-0000-0000-0000-000000000000'::uuid) AND (ended_at IS NULL))
CREATE INDEX move_appointment ON rebooking.move USING btree (appointment_id)
CREATE UNIQUE INDEX move_asked_by_idempotency_key_key ON rebooking.move USING btree (asked_by, idempotency_key)
CREATE UNIQUE INDEX move_pkey ON rebooking.move USING btree (id)
CREATE INDEX upgrade_appointment ON rebooking.upgrade USING btree (appointment_id)
CREATE UNIQUE INDEX upgrade_asked_by_idempotency_key_key ON rebooking.upgrade USING btree (asked_by, idempotency_key)
CREATE INDEX upgrade_due ON rebooking.upgrade USING btree (pay_by) WHERE (state = 'WAITING'::text)
CREATE UNIQUE INDEX upgrade_pkey ON rebooking.upgrade USING btree (id)
CREATE UNIQUE INDEX upgrade_waiting ON rebooking.upgrade USING btree (appointment_id) WHERE (state = 'WAITING'::text)
CREATE INDEX act_institution ON recovery.act USING btree (institution_id, id DESC)
CREATE INDEX act_person ON recovery.act USING btree (person_id)
CREATE UNIQUE INDEX act_pkey ON recovery.act USING btree (id)
CREATE UNIQUE INDEX release_department_id_opens_at_key ON release.release USING btree (department_id, opens_at)
CREATE INDEX release_institution ON release.release USING btree (institution_id, opens_at)
CREATE UNIQUE INDEX release_pkey ON release.release USING btree (id)
CREATE INDEX release_standing ON release.release USING btree (opens_at) WHERE (state <> 'OVER'::text)
CREATE INDEX ticket_joined_by ON release.ticket USING btree (joined_by, joined_at DESC)
CREATE UNIQUE INDEX ticket_once ON release.ticket USING btree (release_id, patient_id)
CREATE UNIQUE INDEX ticket_pkey ON release.ticket USING btree (id)
CREATE INDEX finding_at ON retention.finding USING btree (at DESC)
CREATE UNIQUE INDEX finding_pkey ON retention.finding USING btree (run_id, kind)
CREATE INDEX entitlement_patient ON revisit.entitlement USING btree (patient_id, until_on DESC)
CREATE UNIQUE INDEX entitlement_pkey ON revisit.entitlement USING btree (visit_id)
CREATE UNIQUE INDEX entitlement_used_by_key ON revisit.entitlement USING btree (used_by)
CREATE UNIQUE INDEX parameter_pkey ON rulebook.parameter USING btree (no)
CREATE UNIQUE INDEX absence_practitioner_id_from_on_day_part_key ON scheduling.absence USING btree (practitioner_id, from_on, day_part) NULLS NOT DISTINCT
CREATE INDEX appointment_due ON scheduling.appointment USING btree (held_until) WHERE (state = 'HELD'::text)
CREATE UNIQUE INDEX appointment_intent ON scheduling.appointment USING btree (booked_by, idempotency_key)
CREATE UNIQUE INDEX appointment_once ON scheduling.appointment USING btree (patient_id, institution_id, department_id, clinic_on, day_part, nth) WHERE (state = ANY (ARRAY['HELD'::text, 'CONFIRMED'::text]))
CREATE INDEX appointment_patient ON scheduling.appointment USING btree (patient_id, starts_at DESC)
CREATE UNIQUE INDEX appointment_pkey ON scheduling.appointment USING btree (id)
CREATE INDEX appointment_practitioner ON scheduling.appointment USING btree (practitioner_id, clinic_on)
CREATE INDEX appointment_slot ON scheduling.appointment USING btree (slot_id)
CREATE UNIQUE INDEX closed_day_pkey ON scheduling.closed_day USING btree (institution_id, closed_on)
CREATE INDEX device_absence_device ON scheduling.device_absence USING btree (device_id, from_on)
CREATE UNIQUE INDEX device_absence_pkey ON scheduling.device_absence USING btree (holder_id, device_id)
CREATE INDEX session_device ON scheduling.session USING btree (device_id, clinic_on) WHERE (device_id IS NOT NULL)
CREATE INDEX session_in_release ON scheduling.session USING btree (released_at) WHERE in_release
CREATE INDEX session_institution ON scheduling.session USING btree (institution_id, clinic_on)
CREATE UNIQUE INDEX session_pkey ON scheduling.session USING btree (id)
CREATE INDEX session_practitioner ON scheduling.session USING btree (practitioner_id, clinic_on)
CREATE UNIQUE INDEX session_template_id_clinic_on_key ON scheduling.session USING btree (template_id, clinic_on)
CREATE UNIQUE INDEX slot_pkey ON scheduling.slot USING btree (id)
CREATE UNIQUE INDEX slot_session_id_starts_at_key ON scheduling.slot USING btree (session_id, starts_at)
CREATE INDEX slot_starts ON scheduling.slot USING btree (starts_at)
CREATE UNIQUE INDEX slot_hold_pkey ON scheduling.slot_hold USING btree (holder_id)
CREATE INDEX slot_hold_slot ON scheduling.slot_hold USING btree (slot_id)
CREATE UNIQUE INDEX template_pkey ON scheduling.template USING btree (id)
CREATE INDEX template_practitioner ON scheduling.template USING btree (practitioner_id)
CREATE INDEX bill_patient ON settlement.bill USING btree (patient_id, opened_at DESC)
CREATE INDEX bill_payer ON settlement.bill USING btree (payer_id, opened_at DESC)
CREATE UNIQUE INDEX bill_pkey ON settlement.bill USING btree (id)
CREATE UNIQUE INDEX bill_receipt_no_key ON settlement.bill USING btree (receipt_no)
CREATE UNIQUE INDEX bill_subject_kind_subject_id_key ON settlement.bill USING btree (subject_kind, subject_id)
CREATE INDEX bill_supplements ON settlement.bill USING btree (supplements) WHERE (supplements IS NOT NULL)
CREATE UNIQUE INDEX bill_line_pkey ON settlement.bill_line USING btree (bill_id, line_no)
CREATE INDEX payment_ask ON settlement.payment USING btree (ask_at) WHERE (ask_at IS NOT NULL)
CREATE INDEX payment_bill ON settlement.payment USING btree (bill_id)
CREATE UNIQUE INDEX payment_idempotency_key_key ON settlement.payment USING btree (idempotency_key)
CREATE UNIQUE INDEX payment_pending ON settlement.payment USING btree (bill_id) WHERE (state = 'PENDING'::text)
CREATE UNIQUE INDEX payment_pkey ON settlement.payment USING btree (no)
CREATE INDEX refund_bill ON settlement.refund USING btree (bill_id)
CREATE INDEX refund_due ON settlement.refund USING btree (try_at) WHERE (state = 'OWED'::text)
CREATE INDEX refund_owed_at ON settlement.refund USING btree (owed_at)
CREATE UNIQUE INDEX refund_payment_no_request_key_key ON settlement.refund USING btree (payment_no, request_key)
CREATE UNIQUE INDEX refund_pkey ON settlement.refund USING btree (no)
CREATE UNIQUE INDEX sandbox_order_pkey ON settlement.sandbox_order USING btree (no)
CREATE UNIQUE INDEX sandbox_refund_pkey ON settlement.sandbox_refund USING btree (no)
CREATE INDEX transfer_bill ON settlement.transfer USING btree (bill_id)
CREATE UNIQUE INDEX transfer_once ON settlement.transfer USING btree (kind, COALESCE(refund_no, payment_no))
CREATE UNIQUE INDEX transfer_pkey ON settlement.transfer USING btree (id)
CREATE UNIQUE INDEX authority_pkey ON signature.authority USING btree (kind)
CREATE UNIQUE INDEX rendition_pkey ON signature.rendition USING btree (signature_id, language)
CREATE UNIQUE INDEX signature_code_key ON signature.signature USING btree (code)
CREATE INDEX signature_document ON signature.signature USING btree (kind, document_id, signed_at)
CREATE UNIQUE INDEX signature_pkey ON signature.signature USING btree (id)
CREATE INDEX signature_signing_key ON signature.signature USING btree (signing_key_id)
CREATE UNIQUE INDEX signing_key_person ON signature.signing_key USING btree (person_id) WHERE (revoked_at IS NULL)
CREATE UNIQUE INDEX signing_key_pkey ON signature.signing_key USING btree (id)
CREATE UNIQUE INDEX diagnosis_catalogue_pkey ON terminology.diagnosis_catalogue USING btree (one)
CREATE UNIQUE INDEX diagnosis_code_pkey ON terminology.diagnosis_code USING btree (code)
CREATE INDEX sitting_institution ON training.sitting USING btree (institution_id, practitioner_id)
CREATE UNIQUE INDEX sitting_pkey ON training.sitting USING btree (id)
CREATE INDEX sitting_practitioner ON training.sitting USING btree (practitioner_id, sat_at DESC)
CREATE UNIQUE INDEX data_key_pkey ON vault.data_key USING btree (id)
CREATE UNIQUE INDEX offer_appointment ON waitlist.offer USING btree (appointment_id)
CREATE INDEX offer_due ON waitlist.offer USING btree (expires_at) WHERE (state = 'LIVE'::text)
CREATE UNIQUE INDEX offer_once ON waitlist.offer USING btree (patient_id, institution_id, department_id, clinic_on, day_part) WHERE (state = 'LIVE'::text)
CREATE UNIQUE INDEX offer_one_live ON waitlist.offer USING btree (wish_id) WHERE (state = 'LIVE'::text)
CREATE UNIQUE INDEX offer_pkey ON waitlist.offer USING btree (id)
CREATE INDEX offer_slot ON waitlist.offer USING btree (slot_id, patient_id)
CREATE INDEX offer_wish ON waitlist.offer USING btree (wish_id)
CREATE INDEX wish_due ON waitlist.wish USING btree (until_on) WHERE (state = 'WAITING'::text)
CREATE UNIQUE INDEX wish_intent ON waitlist.wish USING btree (joined_by, idempotency_key)
CREATE INDEX wish_patient ON waitlist.wish USING btree (patient_id)
CREATE UNIQUE INDEX wish_pkey ON waitlist.wish USING btree (id)
CREATE INDEX wish_waiting ON waitlist.wish USING btree (department_id) WHERE (state = ANY (ARRAY['WAITING'::text, 'OFFERED'::text, 'ACCEPTED'::text]))
CREATE INDEX version_institution ON wording.version USING btree (institution_id, occasion, from_on DESC, id DESC) WHERE (withdrawn_at IS NULL)
CREATE UNIQUE INDEX version_pkey ON wording.version USING btree (id)
