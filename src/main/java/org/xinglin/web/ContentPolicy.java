package org.xinglin.web;

/** What the page may load and run: its own files, styles with this request's nonce, nothing from elsewhere. */
final class ContentPolicy {
    private ContentPolicy() {}

    /** Component libraries write style attributes while they measure: the page does it for them by the way no policy forbids. */
    static String of(String nonce) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'nonce-" + nonce + "'",
                "style-src-elem 'self' 'nonce-" + nonce + "'",
                "style-src-attr 'none'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "media-src 'self' blob:",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-src 'self' blob:",
                "frame-ancestors 'none'");
    }
}
