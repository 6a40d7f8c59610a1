package org.xinglin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** What production refuses of sign-in. */
class ProductionTests {
    private static final AccountSettings NOTHING_SET = new AccountSettings(null, 0, 60, 4);

    @Test
    void demoSignInIsNotThere() {
        var controller = new DemoSignInController(null, null, production(), null, null, null);
        assertThatThrownBy(controller::personas).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> controller.become(new DemoSignInController.Choice("doctor"), null, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> controller.messages("13800138000")).isInstanceOf(NotFound.class);
    }

    @Test
    void theSimulatorOfMessagesStartsOnlyWhenNamed() {
        assertThatThrownBy(() -> new SmsSimulator(NOTHING_SET, production(), new JsonMapper(), Clock.systemUTC()))
                .hasMessageContaining("xinglin.account.sms-gateway");
        try (var named = new SmsSimulator(NOTHING_SET, production("sms"), new JsonMapper(), Clock.systemUTC())) {
            assertThat(named.address().getHost()).isEqualTo("127.0.0.1");
        }
    }

    private static Installation production(String... simulators) {
        return new Installation(
                Installation.Mode.PRODUCTION, Set.of(simulators), URI.create("https://hospital.example"));
    }
}
