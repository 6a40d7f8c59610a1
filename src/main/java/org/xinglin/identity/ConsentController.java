package org.xinglin.identity;

import java.time.Instant;
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
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Consents as their text reads, given and withdrawn by the patient or a guardian. */
@RestController
class ConsentController {
    private final Consents consents;
    private final ConsentTexts texts;
    private final Guardians guardians;
    private final AuditLog audit;

    ConsentController(Consents consents, ConsentTexts texts, Guardians guardians, AuditLog audit) {
        this.consents = consents;
        this.texts = texts;
        this.guardians = guardians;
        this.audit = audit;
    }

    /** @param givenAt when the text in force was agreed to; absent while it was not */
    record ConsentView(
            String purpose,
            String version,
            String digest,
            String title,
            List<ConsentText.ConsentSection> sections,
            @Nullable Instant givenAt) {}

    record Agreement(
            @Nullable String purpose,
            @Nullable String digest,
            @Nullable PersonId personId) {}

    record Withdrawal(@Nullable PersonId personId) {}

    /** All texts in force, and whether they were agreed to for the person; for oneself when none is named. */
    @GetMapping("/api/consents")
    @AllowedTo(Role.PATIENT)
    List<ConsentView> consents(Caller caller, @RequestParam @Nullable PersonId personId, Locale locale) {
        PersonId patient = whom(caller, personId);
        return texts.purposes().stream().map(p -> view(patient, p, locale)).toList();
    }

    @GetMapping("/api/consents/{purpose}")
    @AllowedTo(Role.PATIENT)
    ConsentView consent(
            Caller caller, @PathVariable String purpose, @RequestParam @Nullable PersonId personId, Locale locale) {
        return view(whom(caller, personId), purpose, locale);
    }

    @PostMapping("/api/consents")
    @AllowedTo(Role.PATIENT)
    @Transactional
    public ConsentView give(Caller caller, @RequestBody Agreement agreement, Locale locale) {
        PersonId patient = whom(caller, agreement.personId());
        String purpose = agreement.purpose() == null ? "" : agreement.purpose();
        consents.give(patient, caller.person(), purpose, agreement.digest());
        audit.granted(caller, "consent.give", "consent", patient.value(), patient, purpose);
        return view(patient, purpose, locale);
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

    private PersonId whom(Caller caller, @Nullable PersonId named) {
        PersonId patient = named == null ? caller.person() : named;
        guardians.requireMayActFor(caller, patient);
        return patient;
    }

    private ConsentView view(PersonId patient, String purpose, Locale locale) {
        ConsentText text = texts.inForce(purpose, "en".equals(locale.getLanguage()));
        Instant givenAt = consents.givenAt(patient, purpose).orElse(null);
        return new ConsentView(text.purpose(), text.version(), text.digest(), text.title(), text.sections(), givenAt);
    }
}
