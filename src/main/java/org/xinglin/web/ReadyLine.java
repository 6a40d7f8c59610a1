package org.xinglin.web;

import java.lang.management.ManagementFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.Installation;

/** Tells the person at the console where the product is. */
@Component
class ReadyLine {
    private final Installation installation;

    ReadyLine(Installation installation) {
        this.installation = installation;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && web.getWebServer().getPort() > 0) {
            String address = "http://localhost:" + web.getWebServer().getPort();
            System.out.printf(
                    "%nXinglin 杏林 is ready in %.1f s: %s%n",
                    ManagementFactory.getRuntimeMXBean().getUptime() / 1e3, address);
            if (installation.demo()) {
                System.out.println(
                        "  demo sign-ins, one click each (patient, doctor, administrator): " + address + "/sign-in");
                System.out.println(
                        "  administration: " + address + "/admin · doctor's workstation: " + address + "/work");
            }
        }
    }
}
