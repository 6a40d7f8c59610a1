package org.xinglin.rulebook;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.PersonId;

/** Rules that a province or a hospital sets for itself, for the tests of modules above. */
public final class Local {
    private final ApplicationContext product;
    private final Scope scope;

    private Local(ApplicationContext product, Scope scope) {
        this.product = product;
        this.scope = scope;
    }

    public static Local province(ApplicationContext product, String code) {
        return new Local(product, new Scope(code, null, null));
    }

    /** In force there from today on when this returns. */
    public Local says(String rule, String parameter, Object value) {
        Clock clock = product.getBean(Clock.class);
        product.getBean(Amending.class)
                .amend(
                        new Amendment(
                                rule, parameter, value, ChinaTime.dateOf(clock.instant()), null, scope, "省号源管理办法"),
                        new PersonId(UUID.randomUUID()));
        Rulebook rulebook = product.getBean(Rulebook.class);
        await().atMost(Duration.ofSeconds(5)).until(() -> {
            var rules = rulebook.rulesInForce(clock.instant(), scope);
            return value instanceof Boolean flag
                    ? rules.flag(rule, parameter) == flag
                    : value.equals(rules.number(rule, parameter));
        });
        return this;
    }
}
