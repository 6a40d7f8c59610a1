package org.xinglin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.xinglin.account.SessionFilter;

/**
 * The filter chain: session cookie in, CSRF double submit, headers out. Who may call what is declared on each handler
 * and enforced by {@link AccessInterceptor}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Built files are the same for everybody: no session is looked at and no cookie is set, so that they may be kept anywhere. */
    /** A measurement of every filter of every request tells nobody anything, and costs each a wrapper. */
    @Bean
    static SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain assets(HttpSecurity http) throws Exception {
        return http.securityMatcher("/assets/**", "/*.svg", "/*.png", "/*.webmanifest")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .headers(SafetyHeaders.written())
                .build();
    }

    /** Figures tell an attacker how a node bears his load: they are for the machine itself, or for a port of their own. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain operations(HttpSecurity http, @Value("${management.server.port:-1}") int apart)
            throws Exception {
        return http.securityMatcher("/manage/**", "/livez", "/readyz")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(a -> a.requestMatchers("/livez", "/readyz", "/manage/health/**")
                        .permitAll()
                        .anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(
                                asked.getRequest().getLocalPort() == apart || local(asked.getRequest()))))
                .exceptionHandling(e -> e.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                        .accessDeniedHandler((request, response, denied) -> response.setStatus(404)))
                .headers(SafetyHeaders.written())
                .build();
    }

    /** Asked on this machine, and not by a proxy for somebody else. */
    private static boolean local(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, SessionFilter sessions, SecurityProblems problems)
            throws Exception {
        return http.csrf(csrf -> csrf.spa().ignoringRequestMatchers(SignedCallbacks::matches))
                // Stateless by itself; the library's management of sessions would renew the CSRF token with every
                // signed-in
                // request, under the feet of those on their way.
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(c -> c.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .addFilterAfter(sessions, SecurityContextHolderFilter.class)
                .exceptionHandling(e -> e.accessDeniedHandler(problems).authenticationEntryPoint(problems))
                .headers(SafetyHeaders.written())
                .headers(h -> h.cacheControl(Customizer.withDefaults()))
                .build();
    }
}
