package org.xinglin.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Words what the web server refuses before it asks whose address it is, such as an address that holds a null character. */
@Component
class ServerRefusals extends ErrorReportValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final Problems problems;

    ServerRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            // By this name the host finds us in place and adds no page of its own.
            host.setErrorReportValveClass(ServerRefusals.class.getName());
            host.getPipeline().addValve(this);
        });
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        SafetyHeaders.write(request, response);
        try {
            problems.write(request, response, status);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
