package org.xinglin.guardianship;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Role;

/** The guardian's side: whom one says to be the guardian of, and what proves it. */
@RestController
class GuardianController {
    private final ProofReading reading;
    private final ProofFiling filing;

    GuardianController(ProofReading reading, ProofFiling filing) {
        this.reading = reading;
        this.filing = filing;
    }

    @GetMapping("/api/guardianships")
    @AllowedTo(Role.PATIENT)
    List<ProofReading.GuardianClaim> claims(Caller who, Locale locale) {
        return reading.claims(who, locale);
    }

    @PostMapping("/api/guardianships/proofs")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.CREATED)
    List<ProofReading.GuardianClaim> file(Caller who, @RequestBody ProofFiling.NewProof proof, Locale locale) {
        filing.file(who, proof);
        return reading.claims(who, locale);
    }
}
