package org.xinglin.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The course as it is shipped. */
@Component
final class Syllabus {
    private final Course course;

    Syllabus(JsonMapper json) {
        try (InputStream in = new ClassPathResource("training/course.yaml").getInputStream()) {
            Object all = new Yaml().load(in);
            this.course = json.convertValue(all, Course.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Course course() {
        return course;
    }
}
