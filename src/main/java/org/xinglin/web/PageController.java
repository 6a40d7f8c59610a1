package org.xinglin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;

/** Serves the one page of the UI for every path that is not API or asset, with a fresh nonce for its content policy. */
@RestController
class PageController {
    private static final String NONCE_PLACE = "__CSP_NONCE__";
    private final SecureRandom random = new SecureRandom();
    private final String page;

    PageController() throws IOException {
        Resource built = new ClassPathResource("static/index.html");
        this.page = built.exists()
                ? built.getContentAsString(StandardCharsets.UTF_8)
                : "<!doctype html><title>Xinglin</title><p>The user interface has not been built.</p>";
    }

    @GetMapping(path = {"/", "/{path:(?!api|ws|assets)[^.]*}", "/{path:(?!api|ws|assets)[^.]*}/{*rest}"})
    @AllowedToAnyone
    ResponseEntity<String> page(HttpServletResponse response) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", ContentPolicy.of(nonce))
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.replace(NONCE_PLACE, nonce));
    }
}
