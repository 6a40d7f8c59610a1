package org.xinglin.directory;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the directory in memory, so that a booking asks it without a statement. Every node compares the edition twice a
 * second; a change is everywhere within a second and at once on the node that made it.
 */
@Component
class Register {
    private static final Logger LOG = LoggerFactory.getLogger(Register.class);

    private final Edition edition;
    private final SnapshotLoader loader;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable Snapshot current;
    private volatile boolean adopted;

    Register(Edition edition, SnapshotLoader loader) {
        this.edition = edition;
        this.loader = loader;
    }

    Snapshot now() {
        Snapshot known = current;
        return known == null ? refreshed() : known;
    }

    /** To be called by whoever wrote: this node sees the change as soon as it is committed. */
    void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            refreshed();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // Loads in a transaction of its own: the committed one still holds this thread's connection.
                refreshed();
            }
        });
    }

    /** Shows this node what the open transaction wrote, until it ends; for planting, where nobody else is served yet. */
    void adopt() {
        current = loader.read();
        adopted = true;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                adopted = false;
                if (status != STATUS_COMMITTED) {
                    current = null;
                }
            }
        });
    }

    /** Takes the newest edition; writes made by hand or by another node are seen by this. */
    Snapshot refreshed() {
        loading.lock();
        try {
            Snapshot known = current;
            if (known != null && (adopted || edition.facts() == known.edition())) {
                return known;
            }
            Snapshot newest = loader.load();
            current = newest;
            return newest;
        } finally {
            loading.unlock();
        }
    }

    @Scheduled(fixedDelay = 500, initialDelay = 1_000)
    void poll() {
        try {
            refreshed();
        } catch (DataAccessException | TransactionException e) {
            // The database is away; what is known stays in use and the next tick asks again.
            LOG.debug("The directory could not be compared", e);
        }
    }
}
