package org.xinglin.identity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Consents as their text reads, given and withdrawn by the patient or a guardian. */
@RestController
class ConsentController {
    private final Consents consents;
    private final ConsentTexts texts;
    private final ConsentReading reading;
    private final ConsentRecord record;
    private final Guardians guardians;
    private final AuditLog audit;

    ConsentController(
            Consents consents,
            ConsentTexts texts,
            ConsentReading reading,
            ConsentRecord record,
            Guardians guardians,
            AuditLog audit) {
        this.consents = consents;
        this.texts = texts;
        this.reading = reading;
        this.record = record;
        this.guardians = guardians;
        this.audit = audit;
    }

    record Agreement(
            @Nullable String purpose,
            @Nullable String digest,
            @Nullable PersonId personId) {}

    record Withdrawal(@Nullable PersonId personId) {}

    /** All texts in force, and whether they were agreed to for the person; for oneself when none is named. */
    @GetMapping("/api/consents")
    @AllowedTo(Role.PATIENT)
    List<ConsentReading.ConsentView> consents(Caller caller, @RequestParam @Nullable PersonId personId, Locale locale) {
        PersonId patient = whom(caller, personId);
        return reading.all(patient, english(locale));
    }

    @GetMapping("/api/consents/{purpose}")
    @AllowedTo(Role.PATIENT)
    ConsentReading.ConsentView consent(
            Caller caller, @PathVariable String purpose, @RequestParam @Nullable PersonId personId, Locale locale) {
        return reading.one(whom(caller, personId), purpose, english(locale));
    }

    @PostMapping("/api/consents")
    @AllowedTo(Role.PATIENT)
    @Transactional
    public ConsentReading.ConsentView give(Caller caller, @RequestBody Agreement agreement, Locale locale) {
        PersonId patient = whom(caller, agreement.personId());
        String purpose = agreement.purpose() == null ? "" : agreement.purpose();
        consents.give(patient, caller.person(), purpose, agreement.digest());
        audit.granted(caller, "consent.give", "consent", patient.value(), patient, purpose);
        return reading.one(patient, purpose, english(locale));
    }

    @PostMapping("/api/consents/{purpose}/withdrawal")
    @AllowedTo(Role.PATIENT)
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void withdraw(Caller caller, @PathVariable String purpose, @RequestBody Withdrawal withdrawal) {
        PersonId patient = whom(caller, withdrawal.personId());
        texts.version(purpose);
        consents.withdraw(patient, purpose);
        audit.granted(caller, "consent.withdraw", "consent", patient.value(), patient, purpose);
    }

    /** Refusing is as easy as agreeing; what was agreed to before is withdrawn by it. */
    @PostMapping("/api/consents/{purpose}/refusal")
    @AllowedTo(Role.PATIENT)
    @Transactional
    public ConsentReading.ConsentView refuse(
            Caller caller, @PathVariable String purpose, @RequestBody Withdrawal refusal, Locale locale) {
        PersonId patient = whom(caller, refusal.personId());
        texts.purpose(purpose);
        consents.refuse(patient, caller.person(), purpose);
        audit.granted(caller, "consent.refuse", "consent", patient.value(), patient, purpose);
        return reading.one(patient, purpose, english(locale));
    }

    /** The words somebody agreed to, also when they are no longer in force; they are public, who agreed is not. */
    @GetMapping("/api/consent-texts/{digest}")
    @AllowedTo(Role.PATIENT)
    ConsentText text(@PathVariable String digest) {
        return record.text(digest).orElseThrow(() -> new NotFound("identity.no-such-consent"));
    }

    private PersonId whom(Caller caller, @Nullable PersonId named) {
        PersonId patient = named == null ? caller.person() : named;
        guardians.requireMayActFor(caller, patient);
        return patient;
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
