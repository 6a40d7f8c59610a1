package org.xinglin.guardianship;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.attachment.Attachment;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Attachments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Institutions;
import org.xinglin.identity.Guardianships;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;

/** Claims and their papers, as guardians and the hospital's staff see them. */
@Component
class ProofReading {
    private final Proofs proofs;
    private final Guardianships guardianships;
    private final People people;
    private final Institutions institutions;
    private final Attachments attachments;
    private final Clock clock;

    ProofReading(
            Proofs proofs,
            Guardianships guardianships,
            People people,
            Institutions institutions,
            Attachments attachments,
            Clock clock) {
        this.proofs = proofs;
        this.guardianships = guardianships;
        this.people = people;
        this.institutions = institutions;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * A child somebody says to be the guardian of.
     *
     * @param name as the guardian typed it
     * @param last the newest papers, if any were handed in
     */
    record GuardianClaim(
            String ward,
            String name,
            String relation,
            boolean proven,
            @Nullable LastProof last) {}

    record LastProof(
            ProofState state,
            ProofKind kind,
            String institution,
            Instant filedAt,
            @Nullable Instant decidedAt,
            @Nullable String note) {}

    /**
     * Papers on the desk; whom they are about stands on them, so names are whole.
     *
     * @param relation {@code MOTHER}, {@code FATHER}, {@code GRANDPARENT} or {@code OTHER_GUARDIAN}; absent once the claim ended
     */
    record ProofCase(
            ProofId id,
            String guardian,
            @Nullable String guardianResidentId,
            String ward,
            int wardAge,
            @Nullable String wardResidentId,
            @Nullable String relation,
            ProofKind kind,
            List<ProofFile> files,
            Instant filedAt,
            ProofState state,
            @Nullable Instant decidedAt,
            @Nullable String note) {}

    /**
     * A file as it was handed in.
     *
     * @param picture whether a page may show it; others are opened by a program of their own
     * @param size in bytes
     */
    record ProofFile(AttachmentId id, String name, boolean picture, long size) {}

    /** Those without proof first. */
    List<GuardianClaim> claims(Caller who, Locale locale) {
        List<Proof> papers = proofs.of(who.person());
        return guardianships.of(who.person()).stream()
                .map(claim -> new GuardianClaim(
                        claim.ward().toString(),
                        claim.name(),
                        claim.relation(),
                        claim.proven(),
                        papers.stream()
                                .filter(p -> p.ward().equals(claim.ward()))
                                .findFirst()
                                .map(p -> last(p, locale))
                                .orElse(null)))
                .toList();
    }

    private LastProof last(Proof p, Locale locale) {
        String house = institutions
                .find(p.institution())
                .map(i -> i.shortName().in(locale))
                .orElse("");
        return new LastProof(p.state(), p.kind(), house, p.filedAt(), p.decidedAt(), p.note());
    }

    List<ProofCase> cases(Caller who) {
        if (who.institution() == null) {
            throw new NotFound("guardianship.no-institution");
        }
        LocalDate today = ChinaTime.dateOf(clock.instant());
        return proofs.of(new InstitutionId(who.institution())).stream()
                .map(p -> viewed(p, today))
                .toList();
    }

    private ProofCase viewed(Proof p, LocalDate today) {
        Person guardian = people.person(p.guardian());
        Person ward = people.person(p.ward());
        return new ProofCase(
                p.id(),
                guardian.name(),
                guardian.maskedResidentId(),
                ward.name(),
                ward.ageOn(today),
                ward.maskedResidentId(),
                guardianships
                        .find(p.guardian(), p.ward())
                        .map(Guardianships.Claim::relation)
                        .orElse(null),
                p.kind(),
                files(p.files()),
                p.filedAt(),
                p.state(),
                p.decidedAt(),
                p.note());
    }

    /** In the order they were handed in. */
    private List<ProofFile> files(List<AttachmentId> ids) {
        Map<AttachmentId, Attachment> found =
                attachments.all(ids).stream().collect(Collectors.toMap(Attachment::id, Function.identity()));
        return ids.stream()
                .filter(found::containsKey)
                .map(found::get)
                .map(f -> new ProofFile(f.id(), f.fileName(), f.isImage(), f.size()))
                .toList();
    }
}
