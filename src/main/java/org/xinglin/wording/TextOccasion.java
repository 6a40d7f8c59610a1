package org.xinglin.wording;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** When people are told something, what it must say, and what is said where a house wrote nothing of its own. */
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
            "You have an examination at {time}; begin to prepare now, see My examinations."),
    NEWS_APPOINTMENT_REMINDER(
            EnumSet.of(Placeholder.TIME),
            EnumSet.of(Placeholder.DOCTOR),
            "您预约了 {时间} {医生}医生的门诊，请按时到院，出门前看看怎样准备。",
            "You see Dr {doctor} on {time}. Come in time, and look at how to prepare before you leave."),
    NEWS_APPOINTMENT_MOVED(
            EnumSet.of(Placeholder.TIME),
            EnumSet.of(Placeholder.DOCTOR),
            "已改到 {医生}医生 {时间}。",
            "Now with Dr {doctor}, {time}."),
    NEWS_APPOINTMENT_CANCELLED(
            EnumSet.of(Placeholder.TIME, Placeholder.AMOUNT),
            EnumSet.of(Placeholder.DOCTOR),
            "{医生}医生 {时间} 的门诊已取消，{金额} 将原路退回。",
            "Your clinic with Dr {doctor} on {time} is cancelled; {amount} goes back the way it was paid."),
    NEWS_PLACE_OFFERED(
            EnumSet.of(Placeholder.TIME, Placeholder.DEADLINE),
            EnumSet.of(Placeholder.DOCTOR),
            "{医生}医生{时间}的号为您单独保留，请在{截止时间}前确认。",
            "Dr {doctor}, {time}, is kept for you alone; answer before {deadline}."),
    NEWS_VISIT_ACCEPTED(
            EnumSet.of(Placeholder.DEADLINE),
            EnumSet.of(Placeholder.DOCTOR),
            "可以开始交流了，本次就诊到 {截止时间} 结束。",
            "You can talk now; the visit is open until {deadline}."),
    NEWS_VISIT_CLOSED(
            EnumSet.noneOf(Placeholder.class),
            EnumSet.of(Placeholder.DOCTOR),
            "{医生}医生结束了本次就诊，可以查看病历并评价。",
            "Dr {doctor} closed the visit. Read the record and rate it."),
    NEWS_COMPLAINT_ANSWERED(
            EnumSet.noneOf(Placeholder.class),
            EnumSet.of(Placeholder.HOSPITAL),
            "{医院}答复了您的投诉。",
            "{hospital} answered your complaint.");

    private static final String NEWS = "NEWS_";

    private final Channel channel;
    private final Set<Placeholder> required;
    private final Set<Placeholder> allowed;
    private final Template standard;

    TextOccasion(Placeholder required, String zh, String en) {
        this(Channel.TEXT, EnumSet.of(required), EnumSet.noneOf(Placeholder.class), zh, en);
    }

    TextOccasion(EnumSet<Placeholder> required, EnumSet<Placeholder> free, String zh, String en) {
        this(Channel.NEWS, required, free, zh, en);
    }

    TextOccasion(Channel channel, EnumSet<Placeholder> required, EnumSet<Placeholder> free, String zh, String en) {
        this.channel = channel;
        this.required = Collections.unmodifiableSet(required);
        var all = EnumSet.of(Placeholder.HOTLINE);
        all.addAll(required);
        all.addAll(free);
        this.allowed = Collections.unmodifiableSet(all);
        this.standard = new Template(zh, en);
    }

    /** The one of news of this kind, if a house may write its own words for it. */
    static Optional<TextOccasion> ofNews(String kind) {
        return Arrays.stream(values()).filter(o -> o.name().equals(NEWS + kind)).findFirst();
    }

    Channel channel() {
        return channel;
    }

    /** Never missing. */
    Set<Placeholder> required() {
        return required;
    }

    Set<Placeholder> allowed() {
        return allowed;
    }

    Template standard() {
        return standard;
    }
}
