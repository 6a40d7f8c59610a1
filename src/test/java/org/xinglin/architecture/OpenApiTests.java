package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ResolvableType;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xinglin.testing.Golden;
import org.xinglin.testing.ProductTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ProductTest
class OpenApiTests {
    @LocalServerPort
    int port;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void theApiIsAsDescribed() {
        JsonNode api = json.readTree(RestClient.create("http://localhost:" + port)
                .get()
                .uri("/api/openapi")
                .retrieve()
                .body(String.class));
        ((ObjectNode) api).remove("servers");
        String text = json.rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(api);
        Golden.file("openapi.json").matches(text + "\n");
    }

    /** The API description knows types by their simple name: two records of one name would silently become one. */
    @Test
    void noTwoShapesShareAName() {
        var shapes = new TreeMap<String, TreeSet<String>>();
        var seen = new HashSet<Class<?>>();
        mapping.getHandlerMethods().values().stream()
                .filter(m -> m.getBeanType().getPackageName().startsWith("org.xinglin"))
                .forEach(m -> {
                    collect(ResolvableType.forMethodReturnType(m.getMethod()), seen);
                    Arrays.stream(m.getMethodParameters())
                            .forEach(p -> collect(ResolvableType.forMethodParameter(p), seen));
                });
        seen.forEach(
                type -> shapes.computeIfAbsent(name(type), k -> new TreeSet<>()).add(type.getName()));
        assertThat(shapes.values().stream().filter(names -> names.size() > 1))
                .as("rename one of each")
                .isEmpty();
    }

    private static String name(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? type.getSimpleName() : schema.name();
    }

    private static void collect(ResolvableType type, Set<Class<?>> seen) {
        for (ResolvableType generic : type.getGenerics()) {
            collect(generic, seen);
        }
        Class<?> raw = type.resolve();
        if (raw != null && raw.isRecord() && raw.getName().startsWith("org.xinglin") && seen.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                collect(ResolvableType.forType(component.getGenericType(), type), seen);
            }
        }
    }
}
