package org.xinglin.wording;

import java.util.EnumSet;
import java.util.Set;

/** When a text message is sent, what it must say, and what is said where a house wrote nothing of its own. */
public enum TextOccasion {
    REMINDER(
            Placeholder.TIME,
            "提醒：您预约了 {时间} 的门诊，地点和准备事项见“我的预约”。",
            "Reminder: you have an appointment at {time}; see My appointments."),
    OFFER(
            Placeholder.DEADLINE,
            "您候补的号有了，为您保留到 {截止时间}，请到“我的候补”确认。",
            "A place you wait for is kept for you until {deadline}; answer under My waiting list."),
    REFUND(Placeholder.AMOUNT, "退款 {金额} 元已原路退回，详见“账单与收据”。", "Your refund of CNY {amount} is on its way back."),
    PREPARATION(
            Placeholder.TIME,
            "您预约了 {时间} 的检查，从现在起要做准备，步骤见“我的检查”。",
            "You have an examination at {time}; begin to prepare now, see My examinations.");

    private final Placeholder required;
    private final Template standard;

    TextOccasion(Placeholder required, String zh, String en) {
        this.required = required;
        this.standard = new Template(zh, en);
    }

    Placeholder required() {
        return required;
    }

    Set<Placeholder> allowed() {
        return EnumSet.of(required, Placeholder.HOTLINE);
    }

    Template standard() {
        return standard;
    }
}
