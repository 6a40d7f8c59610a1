package org.xinglin.web;

import jakarta.servlet.http.HttpServletRequest;

/** Calls of outside services, proven by their own signature instead of a session and so free of CSRF tokens. */
final class SignedCallbacks {
    private SignedCallbacks() {}

    static boolean matches(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/payment-notifications/");
    }
}
