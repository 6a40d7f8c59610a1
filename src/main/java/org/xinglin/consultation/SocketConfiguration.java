package org.xinglin.consultation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;
import org.xinglin.kernel.Caller;

/** Opens {@code /ws/visits} to pages of our own origin whose session is known. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class SocketConfiguration implements WebSocketConfigurer {
    /** What each connection holds ready, in characters; longer frames arrive in parts. Thousands are open at once. */
    private static final int BUFFER = 2 * 1024;

    private final VisitSocket socket;

    SocketConfiguration(VisitSocket socket) {
        this.socket = socket;
    }

    /** No other origin is allowed unless named, so that a foreign page cannot ride on the cookie. */
    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(socket, "/ws/visits").addInterceptors(new SignedInOnly());
    }

    @Bean
    static ServletServerContainerFactoryBean socketLimits() {
        var limits = new ServletServerContainerFactoryBean();
        limits.setMaxTextMessageBufferSize(BUFFER);
        limits.setMaxBinaryMessageBufferSize(256);
        return limits;
    }

    /** Hands the caller, proven by the session cookie, over to the socket. */
    private static final class SignedInOnly implements HandshakeInterceptor {
        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            Authentication known = SecurityContextHolder.getContext().getAuthentication();
            if (known == null || !(known.getPrincipal() instanceof Caller caller)) {
                response.setStatusCode(HttpStatus.UNAUTHORIZED);
                return false;
            }
            attributes.put(VisitSocket.CALLER, caller);
            attributes.put(VisitSocket.LANGUAGE, LocaleContextHolder.getLocale());
            return true;
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @Nullable Exception failure) {}
    }
}
