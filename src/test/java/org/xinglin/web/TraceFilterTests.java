package org.xinglin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TraceFilterTests {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void aTraceThatBeganAtAProxyGoesOnInLogAndAnswer() throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/clock");
        request.addHeader("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
        var response = new MockHttpServletResponse();
        var logged = new AtomicReference<String>();
        new TraceFilter().doFilter(request, response, (q, s) -> logged.set(MDC.get(TraceFilter.LOGGED)));
        assertThat(logged.get()).isEqualTo(TRACE + " ");
        assertThat(response.getHeader(TraceFilter.ANSWERED)).isEqualTo(TRACE);
        assertThat(MDC.get(TraceFilter.LOGGED)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-" + TRACE + "-00f067aa0ba902b7-01 13800138000",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "01-" + TRACE + "-00f067aa0ba902b7-01",
                "张晓红\n"
            })
    void whatIsNoTraceIsNeverRepeated(String parent) {
        assertThat(TraceFilter.traceOf(parent)).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
        assertThat(TraceFilter.traceOf(null)).matches("[0-9a-f]{32}");
    }
}
