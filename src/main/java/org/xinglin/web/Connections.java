package org.xinglin.web;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.xinglin.release.Crowd;

/** Keeps what an open connection costs small, for a release or an evening of visits brings thousands. */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String BYTES = "4096";

    private final Crowd crowd;

    Connections(Crowd crowd) {
        this.crowd = crowd;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(Antechamber.class.getName());
        factory.addConnectorCustomizers(this::customize);
    }

    private void customize(Connector connector) {
        connector.setProperty("socket.appReadBufSize", BYTES);
        connector.setProperty("socket.appWriteBufSize", BYTES);
        ((Antechamber) connector.getProtocolHandler()).seat(crowd);
    }
}
