package org.xinglin.credentialing;

import org.xinglin.kernel.Rejection;

/** The national register did not answer; nothing was decided. */
final class RegisterAway extends Rejection {
    RegisterAway() {
        super(Kind.UNAVAILABLE, "credentialing.register-away");
    }
}
