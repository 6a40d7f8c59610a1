package org.xinglin.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;

/** Shows an administration the doctors of its own house; every look is logged. */
@Service
class StaffViews {
    private final Register register;
    private final DoctorViews doctors;
    private final LicenceGate gate;
    private final Subjects subjects;
    private final AuditLog audit;
    private final Clock clock;

    StaffViews(
            Register register, DoctorViews doctors, LicenceGate gate, Subjects subjects, AuditLog audit, Clock clock) {
        this.register = register;
        this.doctors = doctors;
        this.gate = gate;
        this.subjects = subjects;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<StaffRow> of(Caller caller) {
        Institution own = own(caller);
        audit.granted(caller, "staff.read", "institution", own.id().value(), null, "administration");
        Instant at = clock.instant();
        return register.now().practitioners().values().stream()
                .filter(p -> p.institution().equals(own.id()))
                .map(p -> row(p, at))
                .toList();
    }

    /** The institution the caller works for in this session. */
    Institution own(Caller caller) {
        UUID id = caller.institution();
        Institution own = id == null ? null : register.now().institutions().get(new InstitutionId(id));
        if (own == null) {
            throw new NotFound("directory.no-such-institution");
        }
        return own;
    }

    private StaffRow row(Practitioner doctor, Instant at) {
        Snapshot now = register.now();
        Department department = Objects.requireNonNull(now.departments().get(doctor.department()));
        Institution main = Objects.requireNonNull(now.institutions().get(doctor.mainInstitution()));
        Insurance insurance = doctor.insurance();
        return new StaffRow(
                doctor.id(),
                doctor.name(),
                doctor.nameEn(),
                doctor.title(),
                department.name(),
                department.slug(),
                doctor.certificate(),
                doctor.licence(),
                insurance == null ? null : insurance.policy(),
                insurance == null ? null : insurance.valid(),
                doctor.practisingSince(),
                doctor.scope().stream().map(subjects::name).toList(),
                main.host(),
                !doctor.mainInstitution().equals(doctor.institution()),
                doctor.suspended(),
                Right.of(doctor.mayConsult(), gate.mayNotConsult(doctor, at)),
                Right.of(doctor.mayTreat(), gate.mayNotTreat(doctor, at)),
                sooner(doctor.licence().to(), insurance),
                now.offeringsOf(doctor.id()).stream()
                        .map(o -> DoctorViews.service(o, doctors.obstacle(o, doctor, at)))
                        .toList());
    }

    private static LocalDate sooner(LocalDate licence, @Nullable Insurance insurance) {
        return insurance == null || licence.isBefore(insurance.valid().to())
                ? licence
                : insurance.valid().to();
    }
}
