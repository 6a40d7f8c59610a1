package org.xinglin.rulebook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.ChinaTime;
import org.xinglin.kernel.NotFound;

/** Shows rules to anyone, as they stand today and with what came before and comes after. */
@Component
class RuleReader {
    private static final Map<Confidence, Rule.Text> WORDS = Map.of(
            Confidence.PRIMARY, new Rule.Text("已核对原文", "Checked in the original"),
            Confidence.SECONDARY, new Rule.Text("据公开资料", "From public reports"),
            Confidence.UNVERIFIED, new Rule.Text("默认设置，待核实", "Default, to be confirmed"),
            Confidence.DESIGN, new Rule.Text("本平台约定", "Our own choice"));
    private static final Map<Confidence, Rule.Text> MEANINGS = Map.of(
            Confidence.PRIMARY, new Rule.Text("我们逐条读过官方发布的文本。", "We have read it in the officially published text."),
            Confidence.SECONDARY,
                    new Rule.Text(
                            "我们在公开报道、译文或已运行的系统里读到，条文编号可能有出入。",
                            "We have read it in reports, translations or working systems; the article number may differ."),
            Confidence.UNVERIFIED,
                    new Rule.Text(
                            "这是按通行做法设定的默认值，核对原文后可能调整。",
                            "A default from common practice; it may change once the source is checked."),
            Confidence.DESIGN,
                    new Rule.Text(
                            "法规没有规定具体数字，由本平台为保护就诊人而约定。",
                            "The law fixes no number here; we chose one to protect patients."));

    private final Rulebook rulebook;
    private final Vocabulary vocabulary;
    private final Clock clock;

    RuleReader(Rulebook rulebook, Vocabulary vocabulary, Clock clock) {
        this.rulebook = rulebook;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    List<RuleView> all(Locale locale) {
        return rulebook.all().stream().map(r -> view(r, locale, null)).toList();
    }

    RuleView rule(String id, Locale locale) {
        Rule rule = rulebook.rule(id).orElseThrow(() -> new NotFound("rulebook.no-such-rule"));
        return view(rule, locale, parameters(rule, locale));
    }

    private static RuleView view(Rule rule, Locale locale, @Nullable List<RuleView.ParameterView> parameters) {
        return new RuleView(
                rule.id(),
                rule.title().in(locale),
                rule.sentence().in(locale),
                rule.wayOut().in(locale),
                rule.citation().in(locale),
                rule.confidence(),
                Objects.requireNonNull(WORDS.get(rule.confidence())).in(locale),
                Objects.requireNonNull(MEANINGS.get(rule.confidence())).in(locale),
                parameters);
    }

    private List<RuleView.ParameterView> parameters(Rule rule, Locale locale) {
        record Place(String name, Scope scope) {}
        var groups = new LinkedHashMap<Place, List<Parameter>>();
        for (Parameter p : rule.parameters()) {
            groups.merge(new Place(p.name(), p.scope()), List.of(p), (a, b) -> Stream.concat(a.stream(), b.stream())
                    .toList());
        }
        LocalDate today = ChinaTime.dateOf(clock.instant());
        return groups.entrySet().stream()
                .flatMap(g -> vocabulary
                        .label(rule.id(), g.getKey().name(), locale)
                        .map(label -> new RuleView.ParameterView(
                                label,
                                vocabulary.place(g.getKey().scope(), locale),
                                Timeline.of(g.getValue()).stream()
                                        .map(span -> value(rule, span, today, locale))
                                        .toList()))
                        .stream())
                .toList();
    }

    private RuleView.ValueView value(Rule rule, Timeline.Span span, LocalDate today, Locale locale) {
        RuleView.When when = span.includes(today)
                ? RuleView.When.NOW
                : today.isBefore(span.from()) ? RuleView.When.LATER : RuleView.When.EARLIER;
        return new RuleView.ValueView(
                vocabulary.value(rule.id(), span.parameter(), locale), span.from(), span.to(), when);
    }
}
