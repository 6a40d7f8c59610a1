package org.xinglin.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinglin.kernel.Installation;
import tools.jackson.databind.json.JsonMapper;

/** What production refuses of identity. */
class ProductionTests {
    private static final IdentitySettings NOTHING_SET = new IdentitySettings(null, 0);
    private static final Installation PRODUCTION =
            new Installation(Installation.Mode.PRODUCTION, Set.of(), URI.create("https://hospital.example"));

    @Test
    void theSimulatorOfTheRealNameCheckDoesNotStartUnnamed() {
        assertThatThrownBy(() -> new RealNameSimulator(NOTHING_SET, PRODUCTION, new JsonMapper()))
                .hasMessageContaining("xinglin.identity.real-name-gateway");
    }
}
