package org.xinglin.web;

import org.xinglin.kernel.Rejection;

/** The caller's roles do not allow this. */
final class NotForYou extends Rejection {
    NotForYou() {
        super(Kind.FORBIDDEN, "web.not-for-you");
    }
}
