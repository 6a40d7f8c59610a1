package org.xinglin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xinglin.architecture.EventTests.isEvent;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.coyote.ProtocolHandler;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** The house rules that bytecode can tell. */
class HouseRulesTests {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.xinglin");

    private static final Pattern EMPTY_NAMES = Pattern.compile(
            ".*(Impl|Manager|Util|Utils|Helper|Handler|Processor|Data|Info|Base|Abstract|Common|Dto|Entity|Service)$");

    @Test
    void timeAndIdsAreInjected() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.xinglin.kernel.Ids")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("Clock and Ids are injected, so that tests and the demo can set the time")
                .check(CLASSES);
    }

    @Test
    void namesSaySomething() {
        List<String> empty = CLASSES.stream()
                .filter(c -> !c.isAnonymousClass())
                .map(JavaClass::getSimpleName)
                .filter(n -> EMPTY_NAMES.matcher(n).matches())
                .sorted()
                .toList();
        assertThat(empty).as("name the thing, not the kind of class").isEmpty();
    }

    @Test
    void everyPublicTypeHasAUserOutsideItsPackage() {
        Set<JavaClass> used = CLASSES.stream()
                .filter(c -> c.getPackageName().equals("org.xinglin") || isEvent(c) || hasUserOutside(c))
                .collect(Collectors.toCollection(HashSet::new));
        while (CLASSES.stream()
                .filter(c -> !used.contains(c) && standsInASignatureOf(c, used))
                .anyMatch(used::add)) {
            // what a used type shows is used too; go on until nothing is added
        }
        List<String> lonely = CLASSES.stream()
                .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !c.getSimpleName().equals("package-info") && !used.contains(c))
                // The web server makes its protocol by its name.
                .filter(c -> !c.isAssignableTo(ProtocolHandler.class))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(lonely).as("make these package-private").isEmpty();
    }

    private static boolean hasUserOutside(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(d -> !d.getOriginClass().getPackageName().equals(type.getPackageName()));
    }

    private static boolean standsInASignatureOf(JavaClass type, Set<JavaClass> used) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .filter(used::contains)
                .flatMap(origin -> origin.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .anyMatch(unit -> unit.getAllInvolvedRawTypes().contains(type));
    }

    @Test
    void controllersHoldNoTransactionsAndNoSql() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.jdbc.core.simple.JdbcClient")
                .orShould()
                .beAnnotatedWith(Transactional.class)
                .because("a controller calls a use case or an SQL class")
                .check(CLASSES);
    }
}
