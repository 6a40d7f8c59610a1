package org.xinglin.consultation;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.RulesInForce;
import org.xinglin.rulebook.Scope;

/** The patient rates a visit that a doctor took, once, after it ended (SV-28). */
@Service
class Rating {
    private final Parties parties;
    private final Reviews reviews;
    private final Rulebook rulebook;
    private final Texts texts;
    private final Trace trace;
    private final Clock clock;

    Rating(Parties parties, Reviews reviews, Rulebook rulebook, Texts texts, Trace trace, Clock clock) {
        this.parties = parties;
        this.reviews = reviews;
        this.rulebook = rulebook;
        this.texts = texts;
        this.trace = trace;
        this.clock = clock;
    }

    @Transactional
    VisitView.VisitReview rate(
            Caller who, VisitId id, @Nullable Integer satisfaction, @Nullable Integer score, @Nullable String comment) {
        RulesInForce rules = rulebook.rulesInForce(clock.instant(), Scope.NATION);
        int stars = within(satisfaction, rules, "lowestSatisfaction", "highestSatisfaction", "/satisfaction");
        int points = within(score, rules, "lowestScore", "highestScore", "/score");
        String words = texts.optional(comment, "/comment", "ratingComment");
        Parties.Seat seat = parties.lock(who, id);
        if (seat.side() != Author.PATIENT) {
            throw new NotFound("consultation.no-such-visit");
        }
        Visit visit = seat.visit();
        if (visit.moments().accepted() == null || !visit.state().over()) {
            throw new NotNow(visit.state());
        }
        var review = new VisitView.VisitReview(stars, points, words, clock.instant());
        if (!reviews.add(visit, review)) {
            throw new AlreadyRated();
        }
        trace.granted(who, "visit.rate", visit);
        return review;
    }

    private static int within(
            @Nullable Integer given, RulesInForce rules, String lowest, String highest, String pointer) {
        if (given == null || given < rules.number("SV-28", lowest) || given > rules.number("SV-28", highest)) {
            throw new InvalidInput("consultation.bad-rating", pointer, "SV-28");
        }
        return given;
    }
}
