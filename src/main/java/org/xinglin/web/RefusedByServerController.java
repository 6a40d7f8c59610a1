package org.xinglin.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;

/** Words what the web server refuses before anything of ours is asked, such as an address that cannot be decoded. */
@RestController
class RefusedByServerController implements ErrorController {
    private final Problems problems;

    RefusedByServerController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @AllowedToAnyone
    void refused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        // No filter of ours was asked before.
        SafetyHeaders.write(request, response);
        problems.write(request, response, status);
    }
}
