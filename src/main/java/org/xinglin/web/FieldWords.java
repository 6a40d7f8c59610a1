package org.xinglin.web;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;

/** Says of each offending input what is wrong with it in the product's own words; those of the framework reach no reader. */
@Component
class FieldWords {
    private final Texts texts;

    FieldWords(Texts texts) {
        this.texts = texts;
    }

    List<Problem.Field> of(List<FieldError> errors, Locale locale) {
        return errors.stream().map(e -> of(e, locale)).toList();
    }

    private Problem.Field of(FieldError error, Locale locale) {
        String pointer =
                "/" + error.getField().replace('.', '/').replace("[", "/").replace("]", "");
        if (error.isBindingFailure()) {
            return unreadable(pointer, locale);
        }
        return switch (String.valueOf(error.getCode())) {
            case "NotNull" -> missing(pointer, locale);
            case "Size" -> say(pointer, "too-long", limit(error, "max"), locale);
            case "Min" -> say(pointer, "too-small", limit(error, "value"), locale);
            default -> unreadable(pointer, locale);
        };
    }

    Problem.Field missing(String pointer, Locale locale) {
        return say(pointer, "missing", Map.of(), locale);
    }

    Problem.Field unreadable(String pointer, Locale locale) {
        return say(pointer, "unreadable", Map.of(), locale);
    }

    private static Map<String, Object> limit(FieldError error, String attribute) {
        var constraint = error.unwrap(ConstraintViolation.class).getConstraintDescriptor();
        return Map.of("limit", constraint.getAttributes().get(attribute));
    }

    private Problem.Field say(String pointer, String what, Map<String, Object> facts, Locale locale) {
        String detail = texts.text("web.field-" + what, facts, locale)
                .orElseThrow(() -> new IllegalStateException("no text for a field that is " + what));
        return new Problem.Field(pointer, detail);
    }
}
