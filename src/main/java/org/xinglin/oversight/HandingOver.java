package org.xinglin.oversight;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
            Departments departments,
            Rulebook rulebook,
            AuditLog audit,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.answering = answering;
        this.handovers = handovers;
        this.staff = staff;
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

    /** Those who may see to complaints of the house and can sign in to do so. */
    List<PersonId> handlers(InstitutionId house) {
        return staff.of(house.value()).stream()
                .filter(m -> !m.suspended() && m.roles().contains(Role.ADMINISTRATOR))
                .map(StaffAccounts.Member::person)
                .toList();
    }

    /**
     * Refuses {@code oversight.no-such-complaint}, {@code handler-missing}, {@code no-such-handler},
     * {@code no-such-department}, what is wrong with the note, and {@code already-answered}.
     */
    @Transactional
    public Complaint hand(Caller who, ComplaintId id, HandoverWish wish) {
        Instant at = clock.instant();
        Complaint complaint = answering.require(who, id);
        PersonId to = wish.handlerId();
        if (to == null) {
            throw new InvalidInput("oversight.handler-missing", "/handlerId");
        }
        if (!handlers(complaint.institution()).contains(to)) {
            throw new NotAtTheDesk();
        }
        requireOwn(wish.departmentId(), complaint.institution());
        int longest = rulebook.rulesInForce(at, Scope.NATION).number("XL-TEXT", "reason");
        String note = Typed.required(wish.note(), "/note", longest);
        var handover = new Handovers.Handover(ids.next(), id, who.person(), to, wish.departmentId(), note, at);
        if (!handovers.insert(handover)) {
            throw new AlreadyAnswered();
        }
        audit.granted(who, "complaint.hand-over", "complaint", id.value(), complaint.person(), "administration");
        if (!to.equals(who.person())) {
            events.publishEvent(new ComplaintHanded(handover.id(), id, to, at));
        }
        return answering.require(who, id);
    }

    private void requireOwn(@Nullable DepartmentId department, InstitutionId house) {
        if (department != null
                && departments.of(house).stream().map(Department::id).noneMatch(department::equals)) {
            throw new InvalidInput("oversight.no-such-department", "/departmentId");
        }
    }
}
