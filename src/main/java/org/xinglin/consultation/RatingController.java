package org.xinglin.consultation;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xinglin.directory.OfferingKind;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;

/** Ratings: given by patients, read by anyone with the names masked. */
@RestController
class RatingController {
    private static final int PAGE = 20;

    private final Rating rating;
    private final Reviews reviews;
    private final Practitioners practitioners;
    private final People people;

    RatingController(Rating rating, Reviews reviews, Practitioners practitioners, People people) {
        this.rating = rating;
        this.reviews = reviews;
        this.practitioners = practitioners;
        this.people = people;
    }

    /** A rating as it is sent. */
    record NewReview(
            @Nullable Integer satisfaction,
            @Nullable Integer score,
            @Nullable String comment) {}

    /** A rating as anyone may read it. */
    record PublicReview(String by, OfferingKind kind, int satisfaction, int score, String comment, Instant at) {}

    /** Sums of all ratings and one page of them. */
    record PublicReviews(
            int count,
            double satisfaction,
            double score,
            List<Integer> stars,
            List<PublicReview> items,
            @Nullable String next) {}

    @PostMapping("/api/visits/{id}/review")
    @AllowedTo(Role.PATIENT)
    @ResponseStatus(HttpStatus.CREATED)
    VisitView.VisitReview rate(Caller who, @PathVariable VisitId id, @RequestBody NewReview review) {
        return rating.rate(who, id, review.satisfaction(), review.score(), review.comment());
    }

    @GetMapping("/api/practitioners/{id}/reviews")
    @AllowedToAnyone
    PublicReviews reviews(@PathVariable PractitionerId id, @RequestParam(required = false) @Nullable String after) {
        practitioners.require(id);
        var cursor = Cursor.of(after);
        List<Reviews.Given> found = reviews.page(id, cursor.at(), cursor.visit(), PAGE + 1);
        List<Reviews.Given> page = found.subList(0, Math.min(PAGE, found.size()));
        Map<PersonId, String> names =
                people.all(page.stream().map(Reviews.Given::patient).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Person::id, p -> Masking.name(p.name())));
        Reviews.Sums sums = reviews.sums(id);
        return new PublicReviews(
                sums.count(),
                sums.satisfaction(),
                sums.score(),
                sums.stars(),
                page.stream()
                        .map(g -> new PublicReview(
                                names.getOrDefault(g.patient(), "*"),
                                g.kind(),
                                g.review().satisfaction(),
                                g.review().score(),
                                g.review().comment(),
                                g.review().at()))
                        .toList(),
                found.size() > PAGE ? Cursor.text(page.getLast()) : null);
    }

    /** Where the next page begins. */
    private record Cursor(@Nullable Instant at, @Nullable UUID visit) {
        static Cursor of(@Nullable String text) {
            if (text == null) {
                return new Cursor(null, null);
            }
            String[] parts = text.split("_", 2);
            try {
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new InvalidInput("web.unreadable", "/after");
            }
        }

        static String text(Reviews.Given last) {
            return last.review().at() + "_" + last.visit();
        }
    }
}
