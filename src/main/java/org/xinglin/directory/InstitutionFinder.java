package org.xinglin.directory;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Page;

/** Lists institutions page by page: in their order, or by how well their names fit what was typed. */
@Component
class InstitutionFinder {
    private final Register register;
    private final Finder finder;
    private final InstitutionViews views;
    private final Provinces provinces;

    InstitutionFinder(Register register, Finder finder, InstitutionViews views, Provinces provinces) {
        this.register = register;
        this.finder = finder;
        this.views = views;
        this.provinces = provinces;
    }

    Page<InstitutionRow> page(InstitutionQuery query) {
        int size = Finder.size(query.size());
        List<Institution> fitting = candidates(query)
                .filter(i -> query.province() == null || i.province().equals(query.province()))
                .filter(i -> query.id() == null || i.id().equals(query.id()))
                .toList();
        int first = query.next() == null ? 0 : after(query.next(), fitting);
        List<Institution> page = fitting.stream().skip(first).limit(size + 1L).toList();
        Page<Institution> cut = Page.of(page, size, Institution::slug);
        return new Page<>(cut.items().stream().map(views::row).toList(), cut.next());
    }

    private Stream<Institution> candidates(InstitutionQuery query) {
        if (query.q() == null || query.q().isBlank()) {
            return register.now().published();
        }
        Stream<Institution> found = finder.hits(query.q()).stream()
                .map(SearchIndex.Hit::thing)
                .filter(Institution.class::isInstance)
                .map(Institution.class::cast);
        Stream<Institution> addressed = register.now()
                .published()
                .filter(i -> i.slug().equals(query.q()) || i.id().toString().equals(query.q()));
        return Stream.concat(addressed, found).distinct();
    }

    private static int after(String slug, List<Institution> fitting) {
        for (int i = 0; i < fitting.size(); i++) {
            if (fitting.get(i).slug().equals(slug)) {
                return i + 1;
            }
        }
        throw new InvalidInput("directory.not-a-place", "/next");
    }

    /** Where there are institutions, in the order of the codes. */
    List<ProvinceRow> provinces() {
        var counts = register.now()
                .published()
                .collect(Collectors.groupingBy(Institution::province, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> new ProvinceRow(
                        e.getKey(), provinces.name(e.getKey()), e.getValue().intValue()))
                .toList();
    }
}
