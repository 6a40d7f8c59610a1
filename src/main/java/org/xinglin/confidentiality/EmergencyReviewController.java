package org.xinglin.confidentiality;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.Role;

/** The review desk: what waits, what was looked at, the judgement. */
@RestController
class EmergencyReviewController {
    private static final int PAGE = 20;
    private static final int MOST_WAITING = 200;

    private final EmergencyReviewing reviewing;
    private final EmergencyAccesses accesses;
    private final EmergencyViews views;

    EmergencyReviewController(EmergencyReviewing reviewing, EmergencyAccesses accesses, EmergencyViews views) {
        this.reviewing = reviewing;
        this.accesses = accesses;
        this.views = views;
    }

    record EmergencyJudgement(
            @Nullable Verdict verdict, @Nullable String note) {}

    @GetMapping("/api/administration/emergency-access/waiting")
    @AllowedTo(Role.ADMINISTRATOR)
    List<EmergencyViews.EmergencyView> waiting(Caller who, Locale locale) {
        return accesses.waiting(EmergencyReviewing.house(who), MOST_WAITING).stream()
                .map(a -> views.forReview(a, false, locale))
                .toList();
    }

    @GetMapping("/api/administration/emergency-access/reviewed")
    @AllowedTo(Role.ADMINISTRATOR)
    Page<EmergencyViews.EmergencyView> reviewed(
            Caller who, @RequestParam(required = false) @Nullable EmergencyAccessId after, Locale locale) {
        var rows = accesses.reviewed(EmergencyReviewing.house(who), after, PAGE + 1).stream()
                .map(a -> views.forReview(a, false, locale))
                .toList();
        return Page.of(rows, PAGE, v -> v.id().toString());
    }

    @GetMapping("/api/administration/emergency-access/{id}")
    @AllowedTo(Role.ADMINISTRATOR)
    EmergencyViews.EmergencyView one(Caller who, @PathVariable EmergencyAccessId id, Locale locale) {
        return views.forReview(reviewing.read(who, id), true, locale);
    }

    @PostMapping("/api/administration/emergency-access/{id}/review")
    @AllowedTo(Role.ADMINISTRATOR)
    EmergencyViews.EmergencyView review(
            Caller who, @PathVariable EmergencyAccessId id, @RequestBody EmergencyJudgement judgement, Locale locale) {
        return views.forReview(reviewing.review(who, id, judgement.verdict(), judgement.note()), true, locale);
    }
}
