package org.xinglin.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.testing.Visitor;

/** Another node over the same database, to which no notification ever comes. */
public final class SecondNode implements AutoCloseable {
    private final RevocationFeed feed;
    private final SessionFilter filter;

    public SecondNode(ApplicationContext product) {
        this(product, product.getBean(DataSource.class), product.getBean(DataSource.class));
    }

    /** @param ofFeed where the node polls; {@code ofSessions}: where it would ask about a single session */
    SecondNode(ApplicationContext product, DataSource ofFeed, DataSource ofSessions) {
        this.feed = new RevocationFeed(ofFeed, false);
        var clock = product.getBean(Clock.class);
        var rulebook = product.getBean(Rulebook.class);
        this.filter = new SessionFilter(
                product.getBean(SessionKeys.class),
                product.getBean(SessionCookies.class),
                new Sessions(JdbcClient.create(ofSessions), product.getBean(Ids.class), rulebook, clock),
                feed,
                new Presence(rulebook, clock),
                clock,
                product.getBean("handlerExceptionResolver", HandlerExceptionResolver.class));
        feed.start();
    }

    record Admitted(int status, @Nullable PersonId person, Set<Role> roles) {}

    /** What the visitor may do there; empty for nobody. */
    public Set<Role> roles(Visitor visitor) {
        return admits(visitor).roles();
    }

    Admitted admits(Visitor visitor) {
        var request = new MockHttpServletRequest("GET", "/api/me");
        request.setCookies(new Cookie("xl_session", visitor.cookies().get("xl_session")));
        var response = new MockHttpServletResponse();
        try {
            filter.doFilter(request, response, new MockFilterChain());
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null && authentication.getPrincipal() instanceof Caller caller
                    ? new Admitted(response.getStatus(), caller.person(), caller.roles())
                    : new Admitted(response.getStatus(), null, Set.of());
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    public void close() {
        feed.stop();
    }
}
