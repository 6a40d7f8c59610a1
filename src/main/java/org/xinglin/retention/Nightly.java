package org.xinglin.retention;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs the job once a night, on one node. */
@Component
class Nightly {
    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

    /** Any number no other lock of the product uses: "retain" in ASCII. */
    private static final long LOCK = 0x72657461696eL;

    private final Retention retention;
    private final JdbcClient jdbc;

    Nightly(Retention retention, JdbcClient jdbc) {
        this.retention = retention;
        this.jdbc = jdbc;
    }

    /** The lock goes with the transaction, also when the node dies. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    public void night() {
        boolean mine = jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
        if (mine) {
            List<Finding> findings = retention.run(false);
            LOG.info(
                    "Retention: {} rows went, {} wait for a decision, {} kinds failed",
                    findings.stream().mapToLong(Finding::deleted).sum(),
                    findings.stream()
                            .filter(Finding::decision)
                            .mapToLong(Finding::due)
                            .sum(),
                    findings.stream().filter(f -> f.failure() != null).count());
        }
    }
}
