package org.xinglin.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.Money;
import org.xinglin.rulebook.Rule;

/** The product's words in both languages: one bundle a module, {@code messages/<module>_<language>.properties}. */
@Component
class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    Texts() throws IOException {
        String[] names = Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties"))
                .map(r -> "messages/" + String.valueOf(r.getFilename()).replace("_en.properties", ""))
                .distinct()
                .toArray(String[]::new);
        bundles.setBasenames(names);
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    Optional<String> text(String key, Map<String, Object> facts, Locale locale) {
        String raw = bundles.getMessage(key, null, null, language(locale));
        return Optional.ofNullable(raw).map(text -> fill(text, facts, locale));
    }

    private static String fill(String text, Map<String, Object> facts, Locale locale) {
        return PLACE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(say(facts.get(m.group(1)), m.group(), locale)));
    }

    private static String say(@Nullable Object fact, String otherwise, Locale locale) {
        boolean chinese = chinese(locale);
        return switch (fact) {
            case null -> otherwise;
            case Money money -> "¥" + money;
            case Instant at ->
                DateTimeFormatter.ofPattern(chinese ? "M月d日 HH:mm" : "MMM d, HH:mm", language(locale))
                        .format(at.atZone(ChinaTime.ZONE));
            case LocalDate day ->
                DateTimeFormatter.ofPattern(chinese ? "yyyy年M月d日" : "MMM d, yyyy", language(locale))
                        .format(day);
            case Rule.Text text -> pick(text, locale);
            default -> fact.toString();
        };
    }

    static String pick(Rule.Text text, Locale locale) {
        return chinese(locale) ? text.zh() : text.en();
    }

    static boolean chinese(Locale locale) {
        return !"en".equals(locale.getLanguage());
    }

    static Locale language(Locale locale) {
        return chinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }
}
