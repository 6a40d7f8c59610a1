package org.xinglin.training;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.CountedPage;
import org.xinglin.kernel.Role;

/** The onboarding course. */
@RestController
class TrainingController {
    private final TakingAssessment taking;
    private final TrainingViews views;

    TrainingController(TakingAssessment taking, TrainingViews views) {
        this.taking = taking;
        this.views = views;
    }

    /** @param version the course the questions were read from */
    record AssessmentPaper(
            @Nullable String version, @Nullable List<@Nullable ChosenAnswer> answers) {}

    @GetMapping("/api/training/course")
    @AllowedTo(Role.DOCTOR)
    CourseView course(Caller who) {
        return views.course(who);
    }

    @PostMapping("/api/training/sittings")
    @ResponseStatus(HttpStatus.CREATED)
    @AllowedTo(Role.DOCTOR)
    ResultView sit(Caller who, @RequestBody AssessmentPaper paper) {
        Sitting sitting = taking.sit(who, paper.version(), paper.answers());
        return views.result(who, sitting, Objects.requireNonNullElse(paper.answers(), List.of()));
    }

    /** How the doctors of the house stand. */
    @GetMapping("/api/administration/training")
    @AllowedTo(Role.ADMINISTRATOR)
    CountedPage<StandingView> house(
            Caller who,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "false") boolean owing,
            @RequestParam(required = false) @Nullable String after) {
        return views.house(who, text, owing, after);
    }
}
