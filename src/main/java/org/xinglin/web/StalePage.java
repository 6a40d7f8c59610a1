package org.xinglin.web;

import org.xinglin.kernel.Rejection;

/** The CSRF token is missing or old: the page has to be loaded again. */
final class StalePage extends Rejection {
    StalePage() {
        super(Kind.FORBIDDEN, "web.stale-page");
    }
}
