package org.xinglin.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The authored conversations and ratings of the demo, {@code demo/people.yaml}. */
record DemoTalks(List<Talk> talks, List<Rated> reviews) {
    /** Ratings of visits that never came about belong to no planted one. */
    private static final List<String> UNFIT = List.of("超时", "急诊", "退款");

    /** @param subject the clinical subject it belongs to */
    record Talk(String subject, List<Said> lines) {
        String opening() {
            return lines.getFirst().text();
        }
    }

    /** One line of a talk. */
    record Said(boolean byPatient, String text) {}

    /** A rating with its words. */
    record Rated(int satisfaction, int score, String text) {}

    static DemoTalks read() {
        try (InputStream in = new ClassPathResource("demo/people.yaml").getInputStream()) {
            Map<String, List<Map<String, Object>>> file = new Yaml().load(in);
            return new DemoTalks(
                    list(file, "dialogues").stream().map(DemoTalks::talk).toList(),
                    list(file, "reviews").stream()
                            .map(DemoTalks::rated)
                            .filter(r -> UNFIT.stream().noneMatch(r.text()::contains))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Talk> of(String subject) {
        return talks.stream().filter(t -> subject.startsWith(t.subject())).toList();
    }

    Rated review(RandomGenerator random) {
        return reviews.get(random.nextInt(reviews.size()));
    }

    @SuppressWarnings("unchecked")
    private static Talk talk(Map<String, Object> written) {
        var lines = (List<Map<String, String>>) field(written, "zh");
        return new Talk(
                field(written, "subject").toString(),
                lines.stream()
                        .map(l -> new Said("patient".equals(l.get("from")), String.valueOf(l.get("text"))))
                        .toList());
    }

    private static Rated rated(Map<String, Object> written) {
        return new Rated(
                ((Number) field(written, "satisfaction")).intValue(),
                ((Number) field(written, "score")).intValue(),
                field(written, "text").toString());
    }

    private static List<Map<String, Object>> list(Map<String, List<Map<String, Object>>> file, String key) {
        List<Map<String, Object>> list = file.get(key);
        if (list == null) {
            throw new IllegalStateException("demo/people.yaml has no " + key);
        }
        return list;
    }

    private static Object field(Map<String, Object> written, String key) {
        Object value = written.get(key);
        if (value == null) {
            throw new IllegalStateException("no " + key + " in " + written);
        }
        return value;
    }
}
