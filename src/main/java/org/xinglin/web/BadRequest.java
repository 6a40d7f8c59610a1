package org.xinglin.web;

import org.xinglin.kernel.Rejection;

/** Wrong path, method or content type. */
final class BadRequest extends Rejection implements HasStatus {
    private final int status;

    BadRequest(int status) {
        super(
                status == 404 ? Kind.NOT_FOUND : Kind.INVALID,
                switch (status) {
                    case 404 -> "web.no-such-page";
                    case 405 -> "web.wrong-method";
                    case 415 -> "web.wrong-content-type";
                    default -> "web.bad-request";
                });
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
