package org.xinglin.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xinglin.kernel.CannotStart;
import org.xinglin.kernel.Installation;
import org.xinglin.testing.ProductTest;
import tools.jackson.databind.json.JsonMapper;

/** What production refuses of the cashier. */
@ProductTest
class ProductionTests {
    @Autowired
    SandboxOrders orders;

    @Autowired
    SandboxCourier courier;

    @Test
    void theSandboxCashierTakesNoMoneyUnnamed() {
        assertThatThrownBy(() -> sandbox("sandbox").afterPropertiesSet())
                .isInstanceOf(CannotStart.class)
                .hasMessage("Production does not use the simulator 'cashier' unasked: set xinglin.settlement.cashier,"
                        + " or name 'cashier' in xinglin.simulators.");
    }

    @Test
    void beforeAnotherCashierTheSandboxStaysShut() {
        SandboxSimulator sandbox = sandbox("wechat");
        sandbox.afterPropertiesSet();
        assertThat(sandbox.address()).isEmpty();
    }

    private SandboxSimulator sandbox(String cashier) {
        var installation =
                new Installation(Installation.Mode.PRODUCTION, Set.of(), URI.create("https://hospital.example"));
        return new SandboxSimulator(
                installation, new CashierSettings(cashier, null), orders, courier, new JsonMapper());
    }
}
