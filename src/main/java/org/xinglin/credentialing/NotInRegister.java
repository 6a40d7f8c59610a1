package org.xinglin.credentialing;

import org.xinglin.kernel.Rejection;

/** The national register knows nobody by this name and certificate. */
final class NotInRegister extends Rejection {
    NotInRegister() {
        super(Kind.CONFLICT, "credentialing.not-in-register");
        under("DX-09");
        pointAt("/certificate");
    }
}
