package org.xinglin.guardianship;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Attachments;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.identity.Guardianships;
import org.xinglin.identity.RealNames;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** A guardian hands in what proves it; until a hospital accepted it, no right over the child exists (ID-10). */
@Service
class ProofFiling {
    private static final String RULE = "ID-10";
    private static final int MOST_FILES = 4;

    private final Proofs proofs;
    private final Guardianships guardianships;
    private final RealNames realNames;
    private final Attachments attachments;
    private final Institutions institutions;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    ProofFiling(
            Proofs proofs,
            Guardianships guardianships,
            RealNames realNames,
            Attachments attachments,
            Institutions institutions,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.proofs = proofs;
        this.guardianships = guardianships;
        this.realNames = realNames;
        this.attachments = attachments;
        this.institutions = institutions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param institution slug of the hospital that is to look at it */
    record NewProof(
            @Nullable PersonId ward,
            @Nullable ProofKind kind,
            @Nullable String institution,
            @Nullable List<AttachmentId> files) {}

    /**
     * Refuses who is not verified, {@code guardianship.no-such-claim}, {@code proven-already}, {@code waiting-already},
     * {@code kind-missing}, {@code kind-does-not-prove}, {@code files-missing}, {@code too-many-files} and others' files.
     */
    @Transactional
    public void file(Caller who, NewProof wanted) {
        realNames.requireVerified(who.person());
        PersonId ward = wanted.ward();
        var claim = (ward == null ? Optional.<Guardianships.Claim>empty() : guardianships.find(who.person(), ward))
                .orElseThrow(() -> new NotFound("guardianship.no-such-claim"));
        if (claim.proven()) {
            throw new ProvenAlready();
        }
        ProofKind kind = wanted.kind();
        if (kind == null) {
            throw new InvalidInput("guardianship.kind-missing", "/kind");
        }
        if (!kind.proves(claim.relation())) {
            throw new InvalidInput("guardianship.kind-does-not-prove", "/kind", RULE);
        }
        Institution house = (wanted.institution() == null
                        ? Optional.<Institution>empty()
                        : institutions.ofSlug(wanted.institution()))
                .orElseThrow(() -> new InvalidInput("guardianship.institution-missing", "/institution"));
        List<AttachmentId> files = files(who, wanted.files());
        var id = new ProofId(ids.next());
        var proof = new Proof(
                id,
                who.person(),
                claim.ward(),
                house.id(),
                kind,
                files,
                clock.instant(),
                ProofState.WAITING,
                null,
                null);
        if (!proofs.insert(proof)) {
            throw new WaitingAlready();
        }
        audit.granted(who, "guardianship.file", "guardianship-proof", id.value(), claim.ward(), "guardian");
    }

    private List<AttachmentId> files(Caller who, @Nullable List<AttachmentId> typed) {
        List<AttachmentId> files =
                typed == null ? List.of() : typed.stream().distinct().toList();
        if (files.isEmpty()) {
            throw new InvalidInput("guardianship.files-missing", "/files", RULE);
        }
        if (files.size() > MOST_FILES) {
            throw new InvalidInput("guardianship.too-many-files", "/files").stating("most", MOST_FILES);
        }
        files.forEach(file -> attachments.requireOwn(file, who.person()));
        return files;
    }
}
