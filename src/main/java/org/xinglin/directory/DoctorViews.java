package org.xinglin.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Money;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Rejection;

/** Puts a doctor's facts together as lists and pages show them. */
@Component
class DoctorViews {
    private final Register register;
    private final LicenceGate gate;
    private final Openings openings;
    private final Subjects subjects;
    private final ObjectProvider<Reliability> reliability;
    private final Clock clock;

    DoctorViews(
            Register register,
            LicenceGate gate,
            Openings openings,
            Subjects subjects,
            ObjectProvider<Reliability> reliability,
            Clock clock) {
        this.register = register;
        this.gate = gate;
        this.openings = openings;
        this.subjects = subjects;
        this.reliability = reliability;
        this.clock = clock;
    }

    DoctorRow row(Practitioner doctor) {
        Instant at = clock.instant();
        Snapshot now = register.now();
        Department department = Objects.requireNonNull(now.departments().get(doctor.department()));
        Institution institution = now.institutionOf(department);
        Profile profile = Objects.requireNonNull(now.profiles().get(doctor.id()));
        List<Offering> services = now.offeringsOf(doctor.id());
        return new DoctorRow(
                doctor.id(),
                doctor.name(),
                doctor.nameEn(),
                doctor.title(),
                new DoctorRow.PageLink(department.slug(), department.name()),
                new DoctorRow.PageLink(institution.slug(), institution.shortName()),
                profile.goodAt(),
                gate.mayNotConsult(doctor, at).isEmpty(),
                gate.mayNotTreat(doctor, at).isEmpty(),
                openings.earliest(doctor.id(), at),
                price(services, OfferingKind.ADVICE),
                price(services, OfferingKind.FOLLOW_UP),
                price(services, OfferingKind.CLINIC),
                replyMinutes(services),
                rate(doctor),
                "/api/practitioners/" + doctor.id() + "/portrait");
    }

    private @Nullable HitRate rate(Practitioner doctor) {
        Reliability counted = reliability.getIfAvailable();
        return counted == null ? null : counted.of(doctor.id());
    }

    @Nullable
    HitRate rate(DepartmentId department) {
        Reliability counted = reliability.getIfAvailable();
        return counted == null ? null : counted.of(department);
    }

    static @Nullable Long replyMinutes(List<Offering> services) {
        return services.stream()
                .filter(o -> o.kind() != OfferingKind.CLINIC)
                .map(o -> o.replyWithin().toMinutes())
                .min(Long::compare)
                .orElse(null);
    }

    private static @Nullable Money price(List<Offering> services, OfferingKind kind) {
        return services.stream()
                .filter(o -> o.kind() == kind)
                .map(Offering::price)
                .findFirst()
                .orElse(null);
    }

    DoctorPage page(PractitionerId id) {
        Practitioner doctor = register.now().practitioners().get(id);
        if (doctor == null) {
            throw new NotFound("directory.no-such-doctor");
        }
        Instant at = clock.instant();
        Snapshot now = register.now();
        Profile profile = Objects.requireNonNull(now.profiles().get(id));
        Optional<Rejection> noAdvice = gate.mayNotConsult(doctor, at);
        Optional<Rejection> noTreatment = gate.mayNotTreat(doctor, at);
        return new DoctorPage(
                row(doctor),
                Objects.requireNonNull(now.institutions().get(doctor.institution()))
                        .level(),
                Right.of(doctor.mayConsult(), noAdvice),
                Right.of(doctor.mayTreat(), noTreatment),
                facts(doctor, ChinaTime.dateOf(at)),
                profile.biography(),
                profile.style(),
                profile.languages(),
                now.offeringsOf(id).stream()
                        .map(o -> service(o, obstacle(o, doctor, at)))
                        .toList());
    }

    PractitionerController.OfferingPage offering(Offering offering, Practitioners practitioners) {
        Practitioner doctor = practitioners.require(offering.practitioner());
        return new PractitionerController.OfferingPage(
                service(offering, obstacle(offering, doctor, clock.instant())), row(doctor));
    }

    /** What stands against one service at a moment. */
    Optional<Rejection> obstacle(Offering offering, Practitioner doctor, Instant at) {
        return switch (offering.kind()) {
            case ADVICE -> gate.mayNotConsult(doctor, at);
            case FOLLOW_UP -> gate.mayNotTreat(doctor, at);
            case CLINIC -> gate.mayNotPractise(doctor, at);
        };
    }

    static DoctorPage.ServiceOffer service(Offering offering, Optional<Rejection> obstacle) {
        return new DoctorPage.ServiceOffer(
                offering.id(),
                offering.kind(),
                offering.mode(),
                offering.price(),
                offering.replyWithin().toMinutes(),
                offering.window().toMinutes(),
                offering.exchanges(),
                offering.reportWithin().toMinutes(),
                obstacle.map(Why::of).orElse(null));
    }

    private DoctorPage.Registration facts(Practitioner doctor, LocalDate today) {
        Insurance insurance = doctor.insurance();
        Institution main = Objects.requireNonNull(register.now().institutions().get(doctor.mainInstitution()));
        return new DoctorPage.Registration(
                doctor.certificate(),
                doctor.licence(),
                doctor.licence().holds(today),
                doctor.scope().stream().map(subjects::name).toList(),
                doctor.practisingSince(),
                main.host(),
                !doctor.mainInstitution().equals(doctor.institution()),
                insurance == null ? null : insurance.valid().to(),
                insurance != null && insurance.valid().holds(today));
    }
}
