package org.xinglin.timetable;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institution;
import org.xinglin.directory.LicenceGate;
import org.xinglin.directory.Offering;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.OfferingMode;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.scheduling.WeeklyClinic;
import org.xinglin.scheduling.WeeklyClinics;

/** Plans one clinic in the open transaction; the lock of planning decides between two that want the same hour. */
@Component
class ClinicPlanning {
    private static final LocalTime OPENING = LocalTime.of(8, 0);

    private final House house;
    private final WeeklyClinics clinics;
    private final Offerings offerings;
    private final Practitioners practitioners;
    private final LicenceGate gate;
    private final AuditLog audit;
    private final Clock clock;
    private final Ids ids;

    ClinicPlanning(
            House house,
            WeeklyClinics clinics,
            Offerings offerings,
            Practitioners practitioners,
            LicenceGate gate,
            AuditLog audit,
            Clock clock,
            Ids ids) {
        this.house = house;
        this.clinics = clinics;
        this.offerings = offerings;
        this.practitioners = practitioners;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    UUID plan(Caller who, NewClinic wanted) {
        Instant at = clock.instant();
        LocalDate today = ChinaTime.dateOf(at);
        Institution institution = house.of(who);
        if (wanted.practitionerId() == null) {
            throw new InvalidInput("timetable.doctor-missing", "/practitionerId");
        }
        Practitioner doctor = house.doctor(who, wanted.practitionerId());
        if (wanted.offeringId() == null) {
            throw new InvalidInput("timetable.service-missing", "/offeringId");
        }
        Offering sold = offerings
                .find(wanted.offeringId())
                .filter(o -> o.practitioner().equals(doctor.id()))
                .orElseThrow(() -> new NotFound("timetable.no-such-service"));
        WeeklyClinic clinic = ClinicCheck.clinic(ids.next(), institution.id(), sold, wanted, today);
        requireLicence(doctor, sold, ChinaTime.at(clinic.from(), OPENING));
        clinics.awaitPlanning();
        requireFree(clinic, today);
        clinics.add(clinic, doctor, sold, at);
        audit.granted(who, "clinic.plan", "clinic", clinic.id(), null, "administration");
        return clinic.id();
    }

    /** Of the first day: what runs out later stops the clinic by itself that day. */
    private void requireLicence(Practitioner doctor, Offering sold, Instant first) {
        if (sold.mode() == OfferingMode.IN_PERSON) {
            gate.requireMayPractise(doctor.id(), first);
        } else if (sold.kind() == OfferingKind.FOLLOW_UP) {
            gate.requireMayTreat(doctor.id(), first);
        } else {
            gate.requireMayConsult(doctor.id(), first);
        }
    }

    private void requireFree(WeeklyClinic clinic, LocalDate today) {
        Locale locale = LocaleContextHolder.getLocale();
        clinics.of(List.of(clinic.practitioner()), today).stream()
                .filter(clinic::meets)
                .findFirst()
                .ifPresent(other -> {
                    throw new DoctorBusy(hours(other, locale), other.from().toString());
                });
        if (clinic.mode() != OfferingMode.IN_PERSON) {
            return;
        }
        clinics.at(clinic.institution(), clinic.place().zh(), clinic.weekday(), today).stream()
                .filter(clinic::meets)
                .findFirst()
                .ifPresent(other -> {
                    Practitioner there = practitioners.require(other.practitioner());
                    throw new PlaceTaken(
                            clinic.place().in(locale),
                            "en".equals(locale.getLanguage()) ? there.nameEn() : there.name(),
                            hours(other, locale));
                });
    }

    private static String hours(WeeklyClinic clinic, Locale locale) {
        DayOfWeek day = clinic.weekday();
        return day.getDisplayName(
                        java.time.format.TextStyle.FULL,
                        "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.CHINA)
                + " " + clinic.begins() + "–" + clinic.ends();
    }
}
