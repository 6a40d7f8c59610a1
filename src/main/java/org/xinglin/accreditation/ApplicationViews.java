package org.xinglin.accreditation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinglin.attachment.Attachment;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Attachments;
import org.xinglin.directory.Provinces;
import org.xinglin.directory.Subjects;
import org.xinglin.directory.Words;
import org.xinglin.identity.People;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.InvalidInput;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.Wording;

/** Applications, papers and contracts for those who hand them in and those who judge them. */
@Component
class ApplicationViews {
    private final Applications applications;
    private final Applying applying;
    private final Papers papers;
    private final Agreements agreements;
    private final Attachments attachments;
    private final Houses houses;
    private final People people;
    private final Subjects subjects;
    private final Provinces provinces;
    private final Wording wording;
    private final Clock clock;

    ApplicationViews(
            Applications applications,
            Applying applying,
            Papers papers,
            Agreements agreements,
            Attachments attachments,
            Houses houses,
            People people,
            Subjects subjects,
            Provinces provinces,
            Wording wording,
            Clock clock) {
        this.applications = applications;
        this.applying = applying;
        this.papers = papers;
        this.agreements = agreements;
        this.attachments = attachments;
        this.houses = houses;
        this.people = people;
        this.subjects = subjects;
        this.provinces = provinces;
        this.wording = wording;
        this.clock = clock;
    }

    ApplicationView own(Caller who, Locale locale) {
        return view(applying.own(who), locale);
    }

    ApplicationView view(Application application, Locale locale) {
        return new ApplicationView(
                application.id(),
                application.state(),
                people.person(application.applicant()).name(),
                application.form(),
                application.version(),
                application.remark(),
                application.submittedAt(),
                application.decidedAt(),
                files(application.id().value()),
                application.state() == Application.State.APPROVED
                        ? List.of()
                        : applying.findings(application, clock.instant()).stream()
                                .map(f -> said(f, locale))
                                .toList());
    }

    ApplicationView one(ApplicationId id, Locale locale) {
        return applications
                .find(id)
                .filter(a -> a.state() != Application.State.DRAFT)
                .map(a -> view(a, locale))
                .orElseThrow(() -> new NotFound("accreditation.no-application"));
    }

    List<ApplicationRow> all() {
        return applications.all().stream()
                .map(a -> new ApplicationRow(
                        a.id(),
                        a.state(),
                        a.form().nameZh(),
                        people.person(a.applicant()).name(),
                        a.submittedAt(),
                        a.decidedAt()))
                .toList();
    }

    FilesView files(Caller who) {
        return files(houses.of(who));
    }

    private FilesView files(UUID house) {
        List<Papers.Paper> onFile = papers.of(house);
        List<Agreement> contracts = agreements.of(house);
        Map<AttachmentId, Long> sizes = attachments
                .all(Stream.concat(
                                onFile.stream().map(Papers.Paper::attachment),
                                contracts.stream().map(Agreement::attachment))
                        .toList())
                .stream()
                .collect(Collectors.toMap(Attachment::id, Attachment::size));
        return new FilesView(
                List.of(PaperSlot.values()).stream()
                        .map(slot -> onFile.stream()
                                .filter(p -> p.slot() == slot)
                                .findFirst()
                                .map(p -> new PaperSlotView(
                                        slot, slot.rule(), p.fileName(), sizes.get(p.attachment()), p.givenAt()))
                                .orElse(new PaperSlotView(slot, slot.rule(), null, null, null)))
                        .toList(),
                contracts.stream()
                        .map(a -> new AgreementView(
                                a.id(),
                                a.partner(),
                                a.purpose(),
                                a.from(),
                                a.to(),
                                a.fileName(),
                                sizes.get(a.attachment()),
                                a.ended()))
                        .toList());
    }

    AttachmentId paper(UUID house, PaperSlot slot) {
        return papers.of(house, slot)
                .map(Papers.Paper::attachment)
                .orElseThrow(() -> new NotFound("accreditation.no-such-paper"));
    }

    AttachmentId agreement(UUID house, UUID id) {
        return agreements.of(house).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .map(Agreement::attachment)
                .orElseThrow(() -> new NotFound("accreditation.no-such-paper"));
    }

    Choices choices() {
        return new Choices(
                choices(subjects.all()),
                choices(provinces.all()),
                List.of(HospitalLevel.values()).stream()
                        .map(l -> new CodeChoice(l.name(), l.words()))
                        .toList());
    }

    private static List<CodeChoice> choices(Map<String, Words> names) {
        return names.entrySet().stream()
                .map(e -> new CodeChoice(e.getKey(), e.getValue()))
                .toList();
    }

    private Finding said(InvalidInput finding, Locale locale) {
        Wording.Refusal words = wording.say(finding, locale);
        return new Finding(finding.pointer(), finding.code(), words.detail(), finding.rule());
    }
}
