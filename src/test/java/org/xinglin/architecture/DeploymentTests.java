package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.yaml.snakeyaml.Yaml;

/** What the files for deployment and the operator's page say is true of this product: settings, commands, flags, addresses. */
class DeploymentTests {
    private static final Path DEPLOY = Path.of("deploy");
    private static final Pattern SETTING = Pattern.compile("--(xinglin\\.[\\w.-]+?)(?==|\\s|`|$)");
    private static final Pattern NAMED = Pattern.compile("`(xinglin\\.[a-z][\\w.-]+)");
    private static final Pattern PLACE = Pattern.compile("\\$\\{(xinglin\\.[\\w.-]+)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^xinglin ([a-z][a-z-]*(?: [a-z][a-z-]*)?)");

    @Test
    void everySettingThatIsNamedExists() throws IOException {
        Set<String> settings = settings();
        assertThat(settings).contains("xinglin.identity.data-key", "xinglin.mode", "xinglin.attachment.scanner");
        var unknown = new TreeSet<String>();
        for (Path file : List.of(
                DEPLOY.resolve("Dockerfile"),
                DEPLOY.resolve("xinglin.service"),
                Path.of("docs/operations.md"),
                Path.of("README.md"))) {
            String text = Files.readString(file);
            for (Pattern pattern : List.of(SETTING, NAMED)) {
                pattern.matcher(text).results().map(m -> m.group(1)).forEach(name -> {
                    if (!settings.contains(name)) {
                        unknown.add(file + ": " + name);
                    }
                });
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyVariableOfTheComposeFileIsASetting() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(DEPLOY.resolve("compose.yaml")));
        Map<String, Object> environment =
                (Map<String, Object>) ((Map<String, Object>) compose.get("x-node")).get("environment");
        Set<String> variables = settings().stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replace(".", "_").replace("-", ""))
                .collect(Collectors.toSet());
        variables.add("SERVER_FORWARDHEADERSSTRATEGY");
        assertThat(variables).containsAll(environment.keySet());
        assertThat(environment)
                .as("what production cannot do without")
                .containsKeys(
                        "XINGLIN_IDENTITY_DATAKEY",
                        "XINGLIN_SIGNATURE_MASTERKEY",
                        "XINGLIN_DATABASE_URL",
                        "XINGLIN_MODE",
                        "XINGLIN_ADDRESS",
                        "XINGLIN_SIMULATORS");
        assertThat(compose)
                .extractingByKey("services")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsKeys("database", "one", "two", "proxy");
    }

    @Test
    void everyCommandOfTheOperatorsPageExists() throws IOException {
        String known = Files.readString(Path.of("src/main/java/org/xinglin/web/CommandLine.java"));
        List<String> commands = COMMAND.matcher(Files.readString(Path.of("docs/operations.md")))
                .results()
                .flatMap(m -> Arrays.stream(m.group(1).split(" ")))
                .distinct()
                .toList();
        assertThat(commands).contains("serve", "backup", "restore", "admin", "create", "retention");
        assertThat(commands).allSatisfy(command -> assertThat(known).contains('"' + command + '"'));
    }

    /** The machine itself is asked: an unknown flag would end the process. */
    @Test
    void javaKnowsEveryFlag() throws Exception {
        String container =
                Files.readString(DEPLOY.resolve("Dockerfile")).replaceAll("(?s).*JAVA_TOOL_OPTIONS=\"(.*?)\".*", "$1");
        String unit = Files.readString(DEPLOY.resolve("xinglin.service"))
                .replaceAll("(?s).*ExecStart=\\S+ (.*?) -jar .*", "$1");
        for (String flags : List.of(container, unit)) {
            assertThat(flags).startsWith("-XX:");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of(flags.split(" ")));
            command.add("-version");
            Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
            assertThat(java.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(java.exitValue())
                    .as(new String(java.getInputStream().readAllBytes()))
                    .isZero();
        }
    }

    @Test
    void whatWatchesANodeAsksForAddressesThatAreThere() throws IOException {
        assertThat(Files.readString(DEPLOY.resolve("Caddyfile"))).contains("health_uri /readyz", "one:8080 two:8080");
        assertThat(Files.readString(Path.of("docs/operations.md"))).contains("/livez", "/readyz", "/manage/prometheus");
    }

    /** The names that settings bind to, from the classes they are bound to. */
    /** Those of the settings' records, and those a single class asks for with {@code @Value}. */
    private static Set<String> settings() {
        var names = new TreeSet<String>(List.of("xinglin.database.url", "xinglin.database.port"));
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.xinglin")) {
            type.getConstructors().stream()
                    .flatMap(c -> c.getParameterAnnotations().stream())
                    .flatMap(Set::stream)
                    .filter(a -> a.getRawType().isEquivalentTo(Value.class))
                    .map(a -> a.get("value").map(Object::toString).orElse(""))
                    .map(PLACE::matcher)
                    .filter(Matcher::find)
                    .forEach(place -> names.add(place.group(1)));
            if (type.isAnnotatedWith(ConfigurationProperties.class)) {
                Class<?> bound = type.reflect();
                String prefix =
                        bound.getAnnotation(ConfigurationProperties.class).value();
                for (RecordComponent part : bound.getRecordComponents()) {
                    names.add(prefix + "."
                            + part.getName()
                                    .replaceAll("([a-z])([A-Z])", "$1-$2")
                                    .toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
