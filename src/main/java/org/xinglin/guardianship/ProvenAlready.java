package org.xinglin.guardianship;

import org.xinglin.kernel.Rejection;

/** The relation was proven before. */
final class ProvenAlready extends Rejection {
    ProvenAlready() {
        super(Kind.CONFLICT, "guardianship.proven-already");
        pointAt("/ward");
    }
}
