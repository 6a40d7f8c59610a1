package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.xinglin.kernel.AllowedTo;
import org.xinglin.kernel.AllowedToAnyone;
import org.xinglin.testing.Golden;
import org.xinglin.testing.ProductTest;

@ProductTest
class RouteTests {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyRouteSaysWhoMayCallIt() {
        List<String> undeclared = mapping.getHandlerMethods().entrySet().stream()
                .filter(e -> ours(e.getValue()))
                .filter(e -> who(e.getValue()).isEmpty())
                .map(e -> e.getKey() + " → " + e.getValue())
                .toList();
        assertThat(undeclared)
                .as("give each handler @AllowedTo(...) or @AllowedToAnyone")
                .isEmpty();
    }

    @Test
    void routesAreAsAgreed() {
        var lines = new TreeSet<String>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (ours(method)) {
                lines.add(line(info, method));
            }
        });
        Golden.file("routes.txt").matches(String.join("\n", lines) + "\n");
    }

    private static String line(RequestMappingInfo info, HandlerMethod method) {
        String verbs = info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(","));
        String paths = info.getPatternValues().stream().sorted().collect(Collectors.joining(" "));
        return "%-6s %-70s %s".formatted(verbs, paths, who(method)).stripTrailing();
    }

    private static String who(HandlerMethod method) {
        if (method.hasMethodAnnotation(AllowedToAnyone.class)) {
            return "anyone";
        }
        AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
        if (allowed == null) {
            return "";
        }
        return allowed.value().length == 0
                ? "signed-in"
                : Arrays.stream(allowed.value()).map(Enum::name).collect(Collectors.joining(" "));
    }

    private static boolean ours(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.xinglin");
    }
}
