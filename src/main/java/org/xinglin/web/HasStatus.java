package org.xinglin.web;

import org.xinglin.kernel.Rejection;

/** A refusal of the web server itself, whose status no kind of {@link Rejection} names. */
interface HasStatus {
    int status();
}
