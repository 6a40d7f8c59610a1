package org.xinglin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.xinglin.kernel.Rejection;
import org.xinglin.kernel.Wording;
import org.xinglin.rulebook.Rule;
import org.xinglin.rulebook.Rulebook;
import tools.jackson.databind.json.JsonMapper;

/** Writes a {@link Rejection} as a {@link Problem}. */
@Component
class Problems implements Wording {
    private final Texts texts;
    private final Rulebook rulebook;
    private final JsonMapper json;

    Problems(Texts texts, Rulebook rulebook, JsonMapper json) {
        this.texts = texts;
        this.rulebook = rulebook;
        this.json = json;
    }

    Problem of(Rejection rejection, Locale locale, List<Problem.Field> fields) {
        String detail = texts.text(rejection.code(), rejection.facts(), locale)
                .orElseThrow(() -> new IllegalStateException("no text for " + rejection.code()));
        return new Problem(
                URI.create("about:blank"),
                texts.text("web.title." + rejection.kind().name(), rejection.facts(), locale)
                        .orElse(""),
                rejection instanceof HasStatus own
                        ? own.status()
                        : rejection.kind().status(),
                detail,
                rejection.code(),
                rejection.pointer(),
                rule(rejection.rule(), locale),
                texts.text(rejection.code() + ".wayOut", rejection.facts(), locale)
                        .orElse(null),
                rejection.retryAfter() == null ? null : rejection.retryAfter().toSeconds(),
                fields);
    }

    @Override
    public Refusal say(Rejection rejection, Locale locale) {
        Problem problem = of(rejection, locale, List.of());
        String wayOut = problem.wayOut() == null && problem.rule() != null
                ? problem.rule().wayOut()
                : problem.wayOut();
        return new Refusal(problem.code(), problem.detail(), rejection.rule(), wayOut);
    }

    private Problem.@Nullable RuleNamed rule(@Nullable String id, Locale locale) {
        if (id == null) {
            return null;
        }
        Rule rule = rulebook.rule(id).orElseThrow(() -> new IllegalStateException("no rule " + id));
        return new Problem.RuleNamed(
                id,
                Texts.pick(rule.title(), locale),
                Texts.pick(rule.sentence(), locale),
                Texts.pick(rule.citation(), locale),
                Texts.pick(rule.wayOut(), locale));
    }

    /** For what the web server refused by itself with no more than a status. */
    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, status < 500 ? new BadRequest(status) : new Unexpected());
    }

    /** For filters, which stand outside the advice. */
    void write(HttpServletRequest request, HttpServletResponse response, Rejection rejection) throws IOException {
        Problem problem = of(rejection, RequestContextUtils.getLocale(request), List.of());
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (problem.retryAfter() != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, problem.retryAfter().toString());
        }
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
