package org.xinglin.guardianship;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Downloads;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The hospital's side: papers of guardians, looked at and decided. */
@RestController
class ProofDeskController {
    private final ProofReading reading;
    private final ProofReviewing reviewing;
    private final Downloads downloads;

    ProofDeskController(ProofReading reading, ProofReviewing reviewing, Downloads downloads) {
        this.reading = reading;
        this.reviewing = reviewing;
        this.downloads = downloads;
    }

    record ProofReturn(@Nullable String note) {}

    @GetMapping("/api/administration/guardianship-proofs")
    @AllowedTo(Role.ADMINISTRATOR)
    List<ProofReading.ProofCase> cases(Caller who) {
        return reading.cases(who);
    }

    @GetMapping("/api/administration/guardianship-proofs/{id}/files/{file}")
    @AllowedTo(Role.ADMINISTRATOR)
    ResponseEntity<byte[]> file(Caller who, @PathVariable ProofId id, @PathVariable AttachmentId file) {
        reviewing.look(who, id, file);
        return downloads.whole(file);
    }

    @PostMapping("/api/administration/guardianship-proofs/{id}/acceptance")
    @AllowedTo(Role.ADMINISTRATOR)
    List<ProofReading.ProofCase> accept(Caller who, @PathVariable ProofId id) {
        reviewing.accept(who, id);
        return reading.cases(who);
    }

    @PostMapping("/api/administration/guardianship-proofs/{id}/return")
    @AllowedTo(Role.ADMINISTRATOR)
    List<ProofReading.ProofCase> giveBack(Caller who, @PathVariable ProofId id, @RequestBody ProofReturn why) {
        reviewing.giveBack(who, id, why.note());
        return reading.cases(who);
    }
}
