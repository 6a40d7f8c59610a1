package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinglin.testing.Golden;

/** Events between modules carry ids, instants, codes and money only: the registry keeps them as text. */
class EventTests {
    private static final Pattern PAST = Pattern.compile(
            ".*(Booked|Cancelled|Paid|Refunded|Verified|Issued|Signed|Recorded|Requested|Opened|Accepted|Closed|Refused|Declined|Terminated|Suspended|TimedOut|Lapsed|Amended|Delivered|Filed|Answered|Rated|Offered|Ended)");

    private static final Set<String> PLAIN = Set.of(
            "java.util.UUID",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.lang.String",
            "int",
            "long",
            "boolean",
            "org.xinglin.kernel.Money",
            "org.xinglin.kernel.PersonId");

    private static final List<JavaClass> EVENTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.xinglin").stream()
                    .filter(EventTests::isEvent)
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .toList();

    static boolean isEvent(JavaClass type) {
        return type.isTopLevelClass()
                && type.isRecord()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && PAST.matcher(type.getSimpleName()).matches();
    }

    @Test
    void eventsCarryNoPersonalText() {
        List<String> rich = EVENTS.stream()
                .flatMap(e -> e.getFields().stream())
                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                .filter(f -> !plain(f.getRawType()) && !listOfEvents(f))
                .map(JavaField::getFullName)
                .toList();
        assertThat(rich).as("carry the id instead").isEmpty();
    }

    /** What is told many at a time. */
    private static boolean listOfEvents(JavaField field) {
        return field.getRawType().isEquivalentTo(List.class)
                && field.getType().getAllInvolvedRawTypes().stream()
                        .filter(type -> !type.isEquivalentTo(List.class))
                        .allMatch(EventTests::isEvent);
    }

    private static boolean plain(JavaClass type) {
        return PLAIN.contains(type.getName())
                || type.isEnum()
                || (type.isRecord()
                        && (type.getSimpleName().endsWith("Id")
                                || type.getSimpleName().equals("Subject")));
    }

    @Test
    void eventsAreAsAgreed() {
        String lines = EVENTS.stream()
                .map(e -> e.getPackageName().replace("org.xinglin.", "") + "." + e.getSimpleName()
                        + e.getFields().stream()
                                .filter(f -> !f.getModifiers().contains(JavaModifier.STATIC))
                                .sorted(Comparator.comparing(JavaField::getName))
                                .map(f -> f.getRawType().getSimpleName() + " " + f.getName())
                                .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining("\n"));
        Golden.file("events.txt").matches(lines + "\n");
    }
}
