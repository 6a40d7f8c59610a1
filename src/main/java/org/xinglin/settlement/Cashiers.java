package org.xinglin.settlement;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cashiers this installation knows, by name. */
@Component
class Cashiers {
    private final Map<String, Cashier> byName;

    Cashiers(List<Cashier> cashiers) {
        this.byName = cashiers.stream().collect(Collectors.toMap(Cashier::name, Function.identity()));
    }

    Cashier named(String name) {
        Cashier cashier = byName.get(name);
        if (cashier == null) {
            throw new CashierAway();
        }
        return cashier;
    }
}
