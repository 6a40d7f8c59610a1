package org.xinglin.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.account.StaffAccounts;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Department;
import org.xinglin.directory.DepartmentId;
import org.xinglin.directory.Departments;
import org.xinglin.directory.InstitutionId;
import org.xinglin.duty.Duties;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.Ids;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.rulebook.Rulebook;
import org.xinglin.rulebook.Scope;

/** A complaint goes to the colleague who is to see to it, with the department it concerns. */
@Service
class HandingOver {
    private final Answering answering;
    private final Handovers handovers;
    private final StaffAccounts staff;
    private final Duties duties;
    private final Concerned concerned;
    private final Departments departments;
    private final Rulebook rulebook;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    HandingOver(
            Answering answering,
            Handovers handovers,
            StaffAccounts staff,
            Duties duties,
            Concerned concerned,
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.answering = answering;
        this.handovers = handovers;
        this.staff = staff;
        this.duties = duties;
        this.concerned = concerned;
        this.departments = departments;
        this.rulebook = rulebook;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param departmentId left out when it is not known, or stays */
    record HandoverWish(
            @Nullable PersonId handlerId,
            @Nullable DepartmentId departmentId,
            @Nullable String note) {}

    /**
     * Somebody who may see to complaints of the house.
     *
     * @param duties what they answer for today; an administrator may answer for nothing else
     */
    record Assignee(PersonId person, boolean administrator, List<Duties.Held> duties) {}

    /** Administrators and whoever answers for something today, if they can sign in to do so. */
    List<Assignee> handlers(InstitutionId house) {
        Map<PersonId, List<Duties.Held>> held =
                duties.held(house, clock.instant()).stream().collect(Collectors.groupingBy(Duties.Held::person));
        return staff.of(house.value()).stream()
                .filter(m -> !m.suspended())
                .map(m -> new Assignee(
                        m.person(), m.roles().contains(Role.ADMINISTRATOR), held.getOrDefault(m.person(), List.of())))
                .filter(h -> h.administrator() || !h.duties().isEmpty())
                .toList();
    }

    /**
     * By an administrator or by who has it; its days stay as they are. Refuses {@code oversight.no-such-complaint},
     * {@code handler-missing}, {@code no-such-handler}, {@code about-them}, {@code no-such-department}, what is wrong with the
     * note, and {@code already-answered}.
     */
    @Transactional
    public Complaint hand(Caller who, ComplaintId id, HandoverWish wish) {
        Instant at = clock.instant();
        Complaint complaint = answering.require(who, id);
        PersonId to = wish.handlerId();
        if (to == null) {
            throw new InvalidInput("oversight.handler-missing", "/handlerId");
        }
        if (handlers(complaint.institution()).stream().noneMatch(h -> h.person().equals(to))) {
            throw new NotAtTheDesk();
        }
        if (concerned.by(complaint).contains(to)) {
            throw new AboutThem();
        }
        requireOwn(wish.departmentId(), complaint.institution());
        int longest = rulebook.rulesInForce(at, Scope.NATION).number("XL-TEXT", "reason");
        String note = Typed.required(wish.note(), "/note", longest);
        var handover = new Handovers.Handover(ids.next(), id, who.person(), to, wish.departmentId(), note, at);
        if (!handovers.insert(handover, Answering.onlyIfHandledBy(who))) {
            answering.require(who, id);
            throw new AlreadyAnswered();
        }
        audit.granted(who, "complaint.hand-over", "complaint", id.value(), complaint.person(), "administration");
        if (!to.equals(who.person())) {
            events.publishEvent(new ComplaintHanded(handover.id(), id, to, at));
        }
        return answering.ofHouse(who, id);
    }

    private void requireOwn(@Nullable DepartmentId department, InstitutionId house) {
        if (department != null
                && departments.of(house).stream().map(Department::id).noneMatch(department::equals)) {
            throw new InvalidInput("oversight.no-such-department", "/departmentId");
        }
    }
}
