package org.xinglin.kernel;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What kind of installation this is.
 *
 * @param mode demo plants a region, offers one-click sign-in and a settable clock; production refuses all three
 * @param simulators the simulators of outside services that production may still use, by name
 * @param address where people reach this installation; printed in QR codes and links
 */
@ConfigurationProperties("xinglin")
public record Installation(
        @DefaultValue("demo") Mode mode,
        @DefaultValue Set<String> simulators,
        @DefaultValue("http://localhost:8080") URI address) {
    /** The two ways to run. */
    public enum Mode {
        DEMO,
        PRODUCTION
    }

    public boolean demo() {
        return mode == Mode.DEMO;
    }

    /** Whether the named simulator, such as {@code sms}, may stand in for the real service. */
    public boolean mayUse(String simulator) {
        return demo() || simulators.contains(simulator);
    }

    /**
     * For whoever is about to start a simulator: production uses none that its settings do not name.
     *
     * @param instead the setting that names the real service, such as {@code xinglin.account.sms-gateway}
     */
    public void requireMayUse(String simulator, String instead) {
        if (!mayUse(simulator)) {
            throw new CannotStart("Production does not use the simulator '" + simulator + "' unasked: set " + instead
                    + ", or name '" + simulator + "' in xinglin.simulators.");
        }
    }
}
