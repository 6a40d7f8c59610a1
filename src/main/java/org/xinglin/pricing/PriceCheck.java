package org.xinglin.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.Money;
import org.xinglin.rulebook.RulesInForce;

/** What a price, its day and its basis must be like (XL-PRICE). */
final class PriceCheck {
    private static final String RULE = "XL-PRICE";
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,6}(\\.\\d{1,2})?");
    private static final int LONGEST_BASIS = 200;

    private PriceCheck() {}

    static Money price(@Nullable String typed, RulesInForce rules) {
        String plain = typed == null
                ? ""
                : typed.strip().replace("¥", "").replace("￥", "").replace(",", "");
        if (plain.isEmpty()) {
            throw new InvalidInput("pricing.price-missing", "/price");
        }
        if (!AMOUNT.matcher(plain).matches()) {
            throw new InvalidInput("pricing.price-malformed", "/price");
        }
        Money price = new Money(new BigDecimal(plain));
        Money most = Money.ofFen(100L * rules.number(RULE, "most"));
        if (price.isZero() || price.compareTo(most) > 0) {
            throw new InvalidInput("pricing.price-out-of-range", "/price", RULE).stating("most", most);
        }
        return price;
    }

    static LocalDate from(@Nullable LocalDate day, LocalDate today, RulesInForce rules) {
        if (day == null) {
            throw new InvalidInput("pricing.day-missing", "/from");
        }
        LocalDate earliest = today.plusDays(rules.duration(RULE, "notice").toDays());
        if (day.isBefore(earliest)) {
            throw new InvalidInput("pricing.too-soon", "/from", RULE).stating("earliest", earliest);
        }
        LocalDate latest = today.plusDays(rules.duration(RULE, "ahead").toDays());
        if (day.isAfter(latest)) {
            throw new InvalidInput("pricing.too-far", "/from", RULE).stating("latest", latest);
        }
        return day;
    }

    static String basis(@Nullable String typed) {
        String plain = typed == null ? "" : typed.strip();
        if (plain.isEmpty()) {
            throw new InvalidInput("pricing.basis-missing", "/basis");
        }
        if (plain.codePointCount(0, plain.length()) > LONGEST_BASIS) {
            throw new InvalidInput("pricing.basis-too-long", "/basis").stating("longest", LONGEST_BASIS);
        }
        if (plain.indexOf(0) >= 0) {
            throw new InvalidInput("pricing.text-unreadable", "/basis");
        }
        return plain;
    }
}
