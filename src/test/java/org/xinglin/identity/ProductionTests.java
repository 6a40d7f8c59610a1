package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinglin.kernel.Installation;
import org.xinglin.kernel.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** What production refuses. */
class ProductionTests {
    private static final IdentitySettings NOTHING_SET = new IdentitySettings(null, null, null, 0, 60, 4);

    @Test
    void demoSignInIsNotThere() {
        var controller = new DemoSignInController(null, null, production(), null, null, null);
        assertThatThrownBy(controller::personas).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> controller.become(new DemoSignInController.Choice("doctor"), null, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> controller.messages("13800138000")).isInstanceOf(NotFound.class);
    }

    @Test
    void simulatorsThatAreNotNamedDoNotStart() {
        assertThatThrownBy(() -> new SmsSimulator(NOTHING_SET, production(), new JsonMapper(), Clock.systemUTC()))
                .hasMessageContaining("xinglin.identity.sms-gateway");
        assertThatThrownBy(() -> new RealNameSimulator(NOTHING_SET, production(), new JsonMapper()))
                .hasMessageContaining("xinglin.identity.real-name-gateway");
        try (var named = new SmsSimulator(NOTHING_SET, production("sms"), new JsonMapper(), Clock.systemUTC())) {
            assertThat(named.address().getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void theDemosDataKeyIsNotProductionsKey() {
        assertThatThrownBy(() -> new Secrets(NOTHING_SET, production()))
                .hasMessageContaining("xinglin.identity.data-key");
    }

    private static Installation production(String... simulators) {
        return new Installation(
                Installation.Mode.PRODUCTION, Set.of(simulators), URI.create("https://hospital.example"));
    }
}
