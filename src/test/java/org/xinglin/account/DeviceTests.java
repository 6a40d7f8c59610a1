package org.xinglin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.xinglin.kernel.Role;
import org.xinglin.testing.ProductTest;
import org.xinglin.testing.Visitor;

/** The list of devices, and signing out from afar. */
@ProductTest
class DeviceTests {
    @Autowired
    ApplicationContext product;

    @Test
    void aPersonSeesTheirDevicesAndEndsOneOfThem() {
        var here = new Visitor(product).signInAsPatient();
        var there = new Visitor(product).continueAs(here.person(), false);
        var list = here.get("/api/devices").expect(200).body();
        assertThat(list).hasSize(2);
        assertThat(list.findValuesAsString("browser")).containsOnly("CHROME");
        String other = "";
        for (var device : list) {
            if (!device.path("current").asBoolean()) {
                other = device.path("id").asString();
            }
        }
        here.post("/api/devices/" + other + "/sign-out", null).expect(204);
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(
                        () -> assertThat(there.get("/api/devices").status()).isEqualTo(401));
        assertThat(here.get("/api/devices").expect(200).body()).hasSize(1);
        assertThat(here.post("/api/devices/" + other + "/sign-out", null)
                        .expect(404)
                        .code())
                .isEqualTo("account.no-such-session");
    }

    @Test
    void somebodyElsesDeviceIsNone() {
        var mine = new Visitor(product).signInAsPatient();
        var foreign = new Visitor(product).signInAsPatient();
        String id = mine.get("/api/devices").body().get(0).path("id").asString();
        String none = foreign.post("/api/devices/" + id + "/sign-out", null)
                .expect(404)
                .code();
        assertThat(foreign.post("/api/devices/" + UUID.randomUUID() + "/sign-out", null)
                        .expect(404)
                        .code())
                .isEqualTo(none);
        mine.get("/api/devices").expect(200);
    }

    @Test
    void everywhereElseIsLeftAtOnce() {
        var here = new Visitor(product).signInAsStaff("柏青", UUID.randomUUID(), Role.DOCTOR);
        var one = new Visitor(product).continueAs(here.person(), true);
        var two = new Visitor(product).continueAs(here.person(), false);
        assertThat(here.post("/api/devices/sign-out", null)
                        .expect(200)
                        .body()
                        .path("devices")
                        .asInt())
                .isEqualTo(2);
        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> {
            assertThat(one.get("/api/devices").status()).isEqualTo(401);
            assertThat(two.get("/api/devices").status()).isEqualTo(401);
        });
        here.get("/api/devices").expect(200);
        new Visitor(product).get("/api/devices").expect(401);
    }

    @Test
    void browsersAreNamedAsTheirOwnersWould() {
        Map.of(
                        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0",
                        "EDGE/WINDOWS",
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1 MicroMessenger/8.0",
                        "WECHAT/IPHONE",
                        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36",
                        "CHROME/ANDROID",
                        "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1 Version/17.5 Safari/605.1",
                        "SAFARI/MAC",
                        "curl/8.0",
                        "OTHER/OTHER")
                .forEach((agent, device) -> {
                    var request = new MockHttpServletRequest(HttpMethod.GET.name(), "/");
                    request.addHeader("User-Agent", agent);
                    assertThat(Arrival.of(request).device()).as(agent).isEqualTo(device);
                });
        assertThat(Arrival.of(new MockHttpServletRequest()).device()).isEqualTo("OTHER/OTHER");
    }
}
