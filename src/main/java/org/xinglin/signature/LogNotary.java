package org.xinglin.signature;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinglin.audit.Notary;

/** Has the daily receipts of the log stamped by the authority that stamps signatures. */
@Component
class LogNotary implements Notary {
    private final TimeStampAuthority timeStamps;

    LogNotary(TimeStampAuthority timeStamps) {
        this.timeStamps = timeStamps;
    }

    @Override
    public byte[] vouch(byte[] statement, Instant at) {
        return timeStamps.stamp(Crypto.sha256(statement), at);
    }

    @Override
    public Optional<Instant> vouchedFor(byte[] statement, byte[] token) {
        return timeStamps.stampedAt(token, Crypto.sha256(statement));
    }
}
