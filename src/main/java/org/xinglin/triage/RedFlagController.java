package org.xinglin.triage;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** Checks what somebody is about to tell us for emergencies; keeps nothing of it. */
@RestController
class RedFlagController {
    private final RedFlags redFlags;
    private final CheckLimit limit;
    private final Rulebook rulebook;
    private final Clock clock;

    RedFlagController(RedFlags redFlags, CheckLimit limit, Rulebook rulebook, Clock clock) {
        this.redFlags = redFlags;
        this.limit = limit;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @PostMapping("/api/triage/red-flags")
    @AllowedToAnyone
    RedFlagAnswer check(@RequestBody RedFlagQuestion question, HttpServletRequest request) {
        limit.spend(request.getRemoteAddr());
        var rules = rulebook.rulesInForce(clock.instant(), Scope.NATION);
        String text = question.text() == null ? "" : question.text();
        int most = rules.number("XL-TEXT", "complaint");
        if (text.codePointCount(0, text.length()) > most) {
            throw new InvalidInput("triage.text-too-long", "/text", "XL-TEXT").stating("most", most);
        }
        return new RedFlagAnswer(redFlags.in(text), rules.word("TR-02", "emergencyNumber"));
    }
}
