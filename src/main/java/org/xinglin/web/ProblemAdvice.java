package org.xinglin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.xinglin.audit.AuditLog;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Rejection;
import tools.jackson.core.JacksonException;

/** Turns everything that can go wrong in a request into a problem: refusals plainly, bugs without detail. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final FieldWords words;
    private final AuditLog audit;

    ProblemAdvice(Problems problems, FieldWords words, AuditLog audit) {
        this.problems = problems;
        this.words = words;
        this.audit = audit;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Rejection rejection, HttpServletRequest request) {
        if (rejection.kind() != Rejection.Kind.UNAUTHENTICATED && rejection.kind() != Rejection.Kind.UNAVAILABLE) {
            log(rejection, request);
        }
        return render(rejection, List.of());
    }

    /** A refusal stands even when the log cannot be written; the failure is the operator's to see. */
    private void log(Rejection rejection, HttpServletRequest request) {
        try {
            String action = request.getMethod() + " " + request.getRequestURI();
            audit.refused(new AuditLog.Refusal(
                    CallerResolver.current().orElse(null),
                    request.getRemoteAddr(),
                    action,
                    rejection.rule(),
                    rejection.code(),
                    rejection.patient(),
                    rejection.kind() == Rejection.Kind.TOO_MANY));
        } catch (RuntimeException e) {
            LOG.error("The refusal {} could not be logged", rejection.code(), e);
        }
    }

    @ExceptionHandler
    ResponseEntity<Problem> notValid(MethodArgumentNotValidException invalid) {
        List<Problem.Field> fields = words.of(invalid.getFieldErrors(), LocaleContextHolder.getLocale());
        String first = fields.isEmpty() ? "" : fields.getFirst().pointer();
        return render(new InvalidInput("web.invalid-field", first), fields);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejection rejection) {
                return render(rejection, List.of());
            }
        }
        String pointer = unreadable.getCause() instanceof JacksonException json
                ? json.getPath().stream()
                        .map(r -> r.getPropertyName() == null ? "/" + r.getIndex() : "/" + r.getPropertyName())
                        .collect(Collectors.joining())
                : "";
        return render(new InvalidInput("web.unreadable", pointer), List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongParameter(MethodArgumentTypeMismatchException mismatch) {
        Problem.Field field = words.unreadable("/" + mismatch.getName(), LocaleContextHolder.getLocale());
        return render(new InvalidInput("web.unreadable", field.pointer()), List.of(field));
    }

    @ExceptionHandler
    ResponseEntity<Problem> missingParameter(MissingServletRequestParameterException missing) {
        Problem.Field field = words.missing("/" + missing.getParameterName(), LocaleContextHolder.getLocale());
        return render(new InvalidInput("web.invalid-field", field.pointer()), List.of(field));
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(MaxUploadSizeExceededException e) {
        return render(new UploadTooLarge(), List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> brokenUpload(MultipartException e) {
        return render(new InvalidInput("web.unreadable", ""), List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception e) throws Exception {
        if (e instanceof HttpMediaTypeNotAcceptableException) {
            return ResponseEntity.status(406).build();
        }
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return render(new BadRequest(known.getStatusCode().value()), List.of());
        }
        if (unreadable(e)) {
            return render(new BadRequest(400), List.of());
        }
        if (DatabaseAway.explains(e)) {
            return render(new DatabaseAway(), List.of());
        }
        LOG.error("A request failed", e);
        return render(new Unexpected(), List.of());
    }

    /** What the server notices only when a parameter is asked for: a name that hides something, a part without an end. */
    private static boolean unreadable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestRejectedException || cause instanceof InvalidParameterException) {
                return true;
            }
        }
        return false;
    }

    private ResponseEntity<Problem> render(Rejection rejection, List<Problem.Field> fields) {
        Problem problem = problems.of(rejection, LocaleContextHolder.getLocale(), fields);
        var response = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.retryAfter() != null) {
            response.header(HttpHeaders.RETRY_AFTER, problem.retryAfter().toString());
        }
        return response.body(problem);
    }
}
