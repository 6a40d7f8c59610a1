package org.xinglin.notification;

/** What a message tells. */
enum Kind {
    PERSON_VERIFIED,
    /** A number was changed or a second factor taken off. */
    ACCESS_RESTORED,
    /** A hospital looked at the proof that somebody is a child's guardian. */
    GUARDIANSHIP_DECIDED,
    APPOINTMENT_CANCELLED,
    APPOINTMENT_MOVED,
    /** The doctor is away: a new place to answer for, or the money. */
    PLACE_LOST,
    NO_SHOW_MARKED,
    APPEAL_DECIDED,
    BILL_REFUNDED,
    /** For the doctor: a request waits. */
    VISIT_OPENED,
    VISIT_ACCEPTED,
    VISIT_CLOSED,
    VISIT_REFUSED,
    VISIT_TERMINATED,
    /** For the patient and the doctor: an answer came too late, a part goes back. */
    PROMISE_BROKEN,
    DOCUMENT_SIGNED,
    /** A doctor opened the record in an emergency. */
    RECORD_OPENED,
    /** The hospital judged such an emergency; for the patient and for the doctor. */
    RECORD_OPENING_REVIEWED,
    OWN_OPENING_REVIEWED,
    COMPLAINT_ANSWERED,
    /** For those who answer for complaints: its day has passed. */
    COMPLAINT_OVERDUE,
    /** For the colleague it was handed to. */
    COMPLAINT_HANDED,
    /** For staff: a role was given or taken by hand. */
    ROLE_CHANGED,
    PLACE_OFFERED,
    OFFER_ENDED,
    WISH_ENDED,
    APPOINTMENT_REMINDER,
    EXAMINATION_ORDERED,
    EXAMINATION_CLEARED,
    /** For the doctor: a decision is waited for. */
    EXAMINATION_QUESTIONED,
    EXAMINATION_BOOKED,
    EXAMINATION_CANCELLED,
    PREPARATION_DUE,
    /** The device stopped: a new time to answer for, or the money. */
    EXAMINATION_DISPLACED
}
