package org.xinglin.signature;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;

/** Lets anyone with a verification code check a signed document; shows nothing of its content. */
@RestController
class VerificationController {
    private final Verifying verifying;
    private final Signatures signatures;
    private final CertificateAuthority authority;

    VerificationController(Verifying verifying, Signatures signatures, CertificateAuthority authority) {
        this.verifying = verifying;
        this.signatures = signatures;
        this.authority = authority;
    }

    @GetMapping("/api/verifications/{code}")
    @AllowedToAnyone
    Verification verify(@PathVariable String code) {
        return verifying.verify(code);
    }

    @GetMapping("/api/verifications/{code}/evidence")
    @AllowedToAnyone
    ResponseEntity<byte[]> evidence(@PathVariable String code) {
        Signatures.Signed signed = verifying.require(code);
        byte[] zip = Evidence.zip(signed, signatures.signer(signed.keyId()).certificate(), authority.root());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(signed.code() + ".zip")
                                .build()
                                .toString())
                .body(zip);
    }
}
