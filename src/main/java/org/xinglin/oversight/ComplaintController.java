package org.xinglin.oversight;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.Role;
import org.xinglin.settlement.Subject;

/** The patient's side of complaints. */
@RestController
class ComplaintController {
    private static final int PAGE = 20;

    private final Complaining complaining;
    private final Complaints complaints;
    private final ComplaintViews views;

    ComplaintController(Complaining complaining, Complaints complaints, ComplaintViews views) {
        this.complaining = complaining;
        this.complaints = complaints;
        this.views = views;
    }

    /**
     * A new complaint.
     *
     * @param institution the hospital, by the name in its address
     * @param aboutEntry a line of "who looked at my record"; not together with the others
     * @param aboutKind {@code appointment} or {@code visit}, together with {@code aboutId}; left out otherwise
     */
    record NewComplaint(
            @Nullable String institution,
            @Nullable ComplaintKind kind,
            @Nullable String text,
            @Nullable String aboutKind,
            @Nullable UUID aboutId,
            @Nullable Long aboutEntry) {}

    @PostMapping("/api/complaints")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.PATIENT)
    ComplaintViews.ComplaintView file(Caller who, @RequestBody NewComplaint wanted, Locale locale) {
        if (wanted.institution() == null) {
            throw new InvalidInput("oversight.institution-missing", "/institution");
        }
        if (wanted.kind() == null) {
            throw new InvalidInput("oversight.kind-missing", "/kind");
        }
        Subject about = wanted.aboutKind() == null || wanted.aboutId() == null
                ? null
                : new Subject(wanted.aboutKind(), wanted.aboutId());
        var filing =
                new Complaining.Filing(wanted.institution(), wanted.kind(), about, wanted.aboutEntry(), wanted.text());
        return views.own(complaining.file(who, filing), locale);
    }

    @GetMapping("/api/complaints")
    @AllowedTo(Role.PATIENT)
    Page<ComplaintViews.ComplaintView> mine(
            Caller who, @RequestParam(required = false) @Nullable ComplaintId after, Locale locale) {
        var rows = complaints.ofPerson(who.person(), after, PAGE + 1).stream()
                .map(c -> views.own(c, locale))
                .toList();
        return Page.of(rows, PAGE, v -> v.id().toString());
    }

    @GetMapping("/api/complaints/{id}")
    @AllowedTo(Role.PATIENT)
    ComplaintViews.ComplaintView one(Caller who, @PathVariable ComplaintId id, Locale locale) {
        return complaints
                .ofPerson(id, who.person())
                .map(c -> views.own(c, locale))
                .orElseThrow(() -> new NotFound("oversight.no-such-complaint"));
    }
}
