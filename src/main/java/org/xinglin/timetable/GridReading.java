package org.xinglin.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.directory.Offerings;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.PractitionerId;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.scheduling.WeeklyClinic;
import org.xinglin.scheduling.WeeklyClinics;

/** The clinic plan page by page: doctors from memory, their clinics in one statement. */
@Component
class GridReading {
    private static final int PAGE = 20;

    private final House house;
    private final Departments departments;
    private final Practitioners practitioners;
    private final Offerings offerings;
    private final WeeklyClinics clinics;
    private final Clock clock;

    GridReading(
            House house,
            Departments departments,
            Practitioners practitioners,
            Offerings offerings,
            WeeklyClinics clinics,
            Clock clock) {
        this.house = house;
        this.departments = departments;
        this.practitioners = practitioners;
        this.offerings = offerings;
        this.clinics = clinics;
        this.clock = clock;
    }

    /**
     * @param text part of the doctor's name
     * @param department slug
     * @param after the last doctor of the page before
     */
    record Query(
            @Nullable String text,
            @Nullable String department,
            @Nullable PractitionerId after) {}

    private record Post(Department department, Practitioner doctor) {}

    GridView page(Caller who, Query query) {
        List<Post> posts = posts(house.of(who).id(), query);
        int from = 0;
        if (query.after() != null) {
            while (from < posts.size() && !posts.get(from++).doctor().id().equals(query.after())) {
                // the page begins after that one
            }
        }
        int until = Math.min(posts.size(), from + PAGE);
        List<Post> shown = posts.subList(from, until);
        LocalDate today = ChinaTime.dateOf(clock.instant());
        Map<PractitionerId, List<WeeklyClinic>> held =
                clinics.of(shown.stream().map(p -> p.doctor().id()).toList(), today).stream()
                        .collect(Collectors.groupingBy(WeeklyClinic::practitioner));
        return new GridView(
                shown.stream()
                        .map(p -> row(p, held.getOrDefault(p.doctor().id(), List.of())))
                        .toList(),
                until < posts.size() ? shown.getLast().doctor().id().toString() : null,
                posts.size());
    }

    private List<Post> posts(InstitutionId institution, Query query) {
        String typed = query.text() == null ? "" : query.text().strip().toLowerCase(Locale.ROOT);
        return departments.of(institution).stream()
                .filter(d -> query.department() == null
                        || query.department().isEmpty()
                        || d.slug().equals(query.department()))
                .flatMap(d -> practitioners.of(d.id()).stream().map(p -> new Post(d, p)))
                .filter(p -> (p.doctor().name() + " " + p.doctor().nameEn() + " "
                                + p.doctor().pinyin())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed))
                .toList();
    }

    private GridView.PlannedDoctor row(Post post, List<WeeklyClinic> held) {
        Practitioner p = post.doctor();
        return new GridView.PlannedDoctor(
                p.id(),
                new Words(p.name(), p.nameEn()),
                p.title(),
                post.department().slug(),
                post.department().name(),
                held.stream().map(GridReading::cell).toList(),
                offerings.of(p.id()).stream()
                        .map(o -> new GridView.Sellable(o.id(), o.kind(), o.mode(), o.price()))
                        .toList());
    }

    private static GridView.ClinicCell cell(WeeklyClinic c) {
        int slots = (int) (Duration.between(c.begins(), c.ends()).toMinutes() / c.slotMinutes());
        return new GridView.ClinicCell(
                c.id(),
                c.offering(),
                c.mode(),
                c.weekday().getValue(),
                c.part(),
                c.begins(),
                c.ends(),
                c.slotMinutes(),
                c.capacity(),
                slots * c.capacity(),
                c.place(),
                c.from(),
                c.until() == null ? null : c.until().minusDays(1),
                c.byRelease());
    }
}
