package org.xinglin.consultation;

import org.xinglin.rulebook.Rule;

/** Names of states as refusals say them. */
final class VisitWords {
    private VisitWords() {}

    static Rule.Text of(VisitState state) {
        return switch (state) {
            case REQUESTED -> new Rule.Text("待付款", "waiting for payment");
            case WAITING -> new Rule.Text("等待接诊", "waiting for the doctor");
            case IN_VISIT -> new Rule.Text("进行中", "in progress");
            case RECORD_DUE -> new Rule.Text("待写病历", "ended, record owed");
            case CLOSED -> new Rule.Text("已完成", "completed");
            case DECLINED -> new Rule.Text("医生未接诊", "declined");
            case TIMED_OUT -> new Rule.Text("超时已退款", "timed out and refunded");
            case TERMINATED -> new Rule.Text("已转线下就诊", "referred to a hospital");
            case LAPSED -> new Rule.Text("未付款已取消", "cancelled unpaid");
            case WITHDRAWN -> new Rule.Text("已撤回", "withdrawn");
        };
    }
}
