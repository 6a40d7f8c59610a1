package org.xinglin.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.Money;

/** All that everyone may know of a doctor (SV-11): rights, licence facts, services. No ids of the person. */
record DoctorPage(
        DoctorRow doctor,
        Words level,
        Right consult,
        Right treat,
        Registration registration,
        Words biography,
        Words style,
        List<String> languages,
        List<ServiceOffer> services) {
    /** The facts of the registration the law publishes. */
    record Registration(
            String certificate,
            Period licence,
            boolean licenceInForce,
            List<Words> scope,
            LocalDate practisingSince,
            Words mainInstitution,
            boolean elsewhere,
            @Nullable LocalDate insuredUntil,
            boolean insured) {}

    /** One service with its promise; {@code why} says what stands against it today. */
    record ServiceOffer(
            OfferingId id,
            OfferingKind kind,
            OfferingMode mode,
            Money price,
            long replyMinutes,
            long windowMinutes,
            int exchanges,
            long reportMinutes,
            @Nullable Why why) {}
}
