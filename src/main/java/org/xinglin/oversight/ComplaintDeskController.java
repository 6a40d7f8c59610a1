package org.xinglin.oversight;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.DepartmentId;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Page;
import org.xinglin.kernel.Role;

/** The institution's side of complaints: what waits, taking up, answering. */
@RestController
class ComplaintDeskController {
    private static final int PAGE = 20;
    private static final int MOST_WAITING = 200;

    private final Answering answering;
    private final HandingOver handing;
    private final Complaints complaints;
    private final ComplaintViews views;

    ComplaintDeskController(Answering answering, HandingOver handing, Complaints complaints, ComplaintViews views) {
        this.answering = answering;
        this.handing = handing;
        this.complaints = complaints;
        this.views = views;
    }

    record ComplaintAnswer(
            @Nullable ComplaintOutcome outcome, @Nullable String text) {}

    /** Those that wait, the most urgent first. */
    @GetMapping("/api/administration/complaints/waiting")
    @AllowedTo(Role.ADMINISTRATOR)
    List<ComplaintViews.ComplaintView> waiting(
            Caller who, @RequestParam(required = false) @Nullable DepartmentId department, Locale locale) {
        return complaints.waiting(Answering.house(who), department, MOST_WAITING).stream()
                .map(c -> views.administered(who, c, locale))
                .toList();
    }

    /** Those that wait for the caller, whoever they are in the house; the most urgent first. */
    @GetMapping("/api/administration/complaints/handed")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    List<ComplaintViews.ComplaintView> handed(Caller who, Locale locale) {
        return complaints.handed(Answering.house(who), who.person(), MOST_WAITING).stream()
                .map(c -> views.administered(who, c, locale))
                .toList();
    }

    /** Those that were answered, newest first. */
    @GetMapping("/api/administration/complaints/answered")
    @AllowedTo(Role.ADMINISTRATOR)
    Page<ComplaintViews.ComplaintView> answered(
            Caller who,
            @RequestParam(required = false) @Nullable DepartmentId department,
            @RequestParam(required = false) @Nullable ComplaintId after,
            Locale locale) {
        var rows = complaints.answered(Answering.house(who), department, after, PAGE + 1).stream()
                .map(c -> views.administered(who, c, locale))
                .toList();
        return Page.of(rows, PAGE, v -> v.id().toString());
    }

    @GetMapping("/api/administration/complaints/{id}")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    ComplaintViews.ComplaintView one(Caller who, @PathVariable ComplaintId id, Locale locale) {
        return views.whole(who, answering.read(who, id), locale);
    }

    /** Whom a complaint may be handed to, and what it may concern. */
    @GetMapping("/api/administration/complaints/handlers")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    ComplaintViews.Handlers handlers(Caller who, Locale locale) {
        return views.handlers(handing.handlers(Answering.house(who)), who, locale);
    }

    @PostMapping("/api/administration/complaints/{id}/handover")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    ComplaintViews.ComplaintView hand(
            Caller who, @PathVariable ComplaintId id, @RequestBody HandingOver.HandoverWish wish, Locale locale) {
        return views.whole(who, handing.hand(who, id, wish), locale);
    }

    @PostMapping("/api/administration/complaints/{id}/acceptance")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    ComplaintViews.ComplaintView accept(Caller who, @PathVariable ComplaintId id, Locale locale) {
        return views.whole(who, answering.accept(who, id), locale);
    }

    @PostMapping("/api/administration/complaints/{id}/answer")
    @AllowedTo({Role.ADMINISTRATOR, Role.DOCTOR})
    ComplaintViews.ComplaintView answer(
            Caller who, @PathVariable ComplaintId id, @RequestBody ComplaintAnswer answer, Locale locale) {
        return views.whole(who, answering.answer(who, id, answer.outcome(), answer.text()), locale);
    }
}
