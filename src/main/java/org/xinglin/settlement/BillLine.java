package org.xinglin.settlement;

import org.xinglin.kernel.Money;

/**
 * One thing that is charged.
 *
 * @param code what kind of charge, such as {@code registration} or {@code follow-up}
 * @param titleZh what the receipt says, in Chinese
 * @param titleEn the same in English
 */
public record BillLine(String code, String titleZh, String titleEn, int quantity, Money unitPrice) {
    public Money amount() {
        return unitPrice.times(quantity);
    }
}
