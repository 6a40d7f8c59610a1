package org.xinglin.web;

import org.xinglin.kernel.Rejection;

/** The caller is not signed in, or no longer. */
final class SignInNeeded extends Rejection {
    SignInNeeded() {
        super(Kind.UNAUTHENTICATED, "web.sign-in-needed");
    }
}
