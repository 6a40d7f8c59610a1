package org.xinglin.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The authored conversations and ratings of the demo, {@code demo/people.yaml}. */
record DemoTalks(List<Talk> talks, List<Rated> reviews) {
    /** Words that tie a rating to one specialty, to a clinic in person or to a visit that never came about. */
    private static final Pattern UNFIT = Pattern.compile("超时|急诊|退款|拒绝|血压|孩子|宝宝|结节|华法林|术后|术前|糖尿病|耳鸣|孕|康复|瘢痕|CT|脚底"
            + "|发热|减重|抗生素|牛皮癣|吸入|甲功|牙|更年期|中药|湿疹|肩膀|白内障|儿科|号|诊室|睡不着|停车|护士|饮食|食谱|药效|迟到|青春期|全科|续上药");

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
                            .filter(r -> !UNFIT.matcher(r.text()).find())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Talk> of(String subject) {
        return talks.stream().filter(t -> subject.startsWith(t.subject())).toList();
    }

    /** The talk of a subject that opens with this word. */
    Talk about(String subject, String word) {
        return of(subject).stream()
                .filter(t -> t.opening().contains(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no talk about " + word));
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
