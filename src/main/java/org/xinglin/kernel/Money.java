package org.xinglin.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** An amount in Chinese yuan with exactly two decimals; arithmetic that would lose a fen throws instead of rounding. */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = ofFen(0);

    public Money {
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads {@code "12.50"}; more than two decimals is an {@link ArithmeticException}. */
    @JsonCreator
    public static Money of(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    public static Money ofFen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }

    public long fen() {
        return yuan.movePointRight(2).longValueExact();
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money times(long count) {
        return new Money(yuan.multiply(BigDecimal.valueOf(count)));
    }

    public Money negated() {
        return new Money(yuan.negate());
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    /** Splits by weights by running totals, so that the parts always add up to this amount. */
    public List<Money> allocate(List<Integer> weights) {
        long total = weights.stream().mapToLong(Integer::longValue).sum();
        if (total <= 0) {
            throw new IllegalArgumentException("weights must add up to more than zero");
        }
        var parts = new ArrayList<Money>();
        long weightSoFar = 0;
        long fenSoFar = 0;
        for (int weight : weights) {
            weightSoFar += weight;
            long upToHere = Math.floorDiv(Math.multiplyExact(fen(), weightSoFar), total);
            parts.add(ofFen(upToHere - fenSoFar));
            fenSoFar = upToHere;
        }
        return parts;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    @JsonValue
    public String toString() {
        return yuan.toPlainString();
    }
}
