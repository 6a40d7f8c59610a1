package org.xinglin.guardianship;

/** What became of a proof. */
enum ProofState {
    WAITING,
    ACCEPTED,
    RETURNED
}
