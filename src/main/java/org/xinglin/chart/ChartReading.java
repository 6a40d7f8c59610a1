package org.xinglin.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinglin.attachment.Attachment;
import org.xinglin.attachment.AttachmentId;
import org.xinglin.attachment.Attachments;
import org.xinglin.attachment.Downloads;
import org.xinglin.audit.AuditLog;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioners;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.NotFound;
import org.xinglin.kernel.PersonId;

/** Reads records for those who may: every read is written down with its purpose in the same transaction (PV-19). */
@Service
class ChartReading {
    private final CareRelations relations;
    private final Veil veil;
    private final Background background;
    private final Encounters encounters;
    private final RecordedDiagnoses diagnoses;
    private final RecordVersions versions;
    private final Evidences evidences;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Institutions institutions;
    private final People people;
    private final Attachments attachments;
    private final Downloads downloads;
    private final AuditLog audit;

    ChartReading(
            CareRelations relations,
            Veil veil,
            Background background,
            Encounters encounters,
            RecordedDiagnoses diagnoses,
            RecordVersions versions,
            Evidences evidences,
            Practitioners practitioners,
            Departments departments,
            Institutions institutions,
            People people,
            Attachments attachments,
            Downloads downloads,
            AuditLog audit) {
        this.relations = relations;
        this.veil = veil;
        this.background = background;
        this.encounters = encounters;
        this.diagnoses = diagnoses;
        this.versions = versions;
        this.evidences = evidences;
        this.practitioners = practitioners;
        this.departments = departments;
        this.institutions = institutions;
        this.people = people;
        this.attachments = attachments;
        this.downloads = downloads;
        this.audit = audit;
    }

    @Transactional
    Chart chart(Caller who, PersonId patient) {
        String purpose = relations.purposeOf(who, patient);
        List<Encounter> met = encounters.of(patient);
        List<RecordedDiagnosis> made = diagnoses.of(patient);
        Veil.Sight sight = veil.over(who, patient, purpose, met, made);
        Person person = people.person(patient);
        List<Problem> problems = background.problems(patient);
        List<Problem> shown =
                problems.stream().filter(p -> sight.of(p.code()).isEmpty()).toList();
        List<TimelineEntry> timeline = timeline(patient, met, made, sight);
        audit.granted(who, "record.read", "chart", patient.value(), patient, sight.logged());
        return new Chart(
                new Chart.Patient(patient, person.name(), person.sex(), person.bornOn()),
                background.allergies(patient),
                shown,
                problems.size() - shown.size(),
                timeline,
                purpose.equals(CareRelations.TREATMENT));
    }

    @Transactional
    List<Evidence> evidence(Caller who, PersonId patient) {
        String purpose = relations.purposeOf(who, patient);
        Veil.Sight sight = veil.over(who, patient, purpose);
        List<Evidence> shown = evidences.of(patient).stream()
                .filter(e -> sight.of(e.code()).isEmpty())
                .toList();
        audit.granted(who, "evidence.read", "patient", patient.value(), patient, sight.logged());
        return shown;
    }

    @Transactional
    ResponseEntity<byte[]> evidenceFile(Caller who, EvidenceId id, AttachmentId file, boolean thumbnail) {
        Evidence evidence = evidences.require(id);
        String purpose = relations.purposeOfPart(who, evidence.patient(), "chart.no-such-evidence");
        if (!evidence.attachments().contains(file)) {
            throw new NotFound("chart.no-such-evidence");
        }
        String why = veil.require(who, evidence.patient(), purpose, evidence.code());
        audit.granted(who, "evidence.read", "attachment", file.value(), evidence.patient(), why);
        return thumbnail ? downloads.thumbnail(file) : downloads.whole(file);
    }

    private List<TimelineEntry> timeline(
            PersonId patient, List<Encounter> met, List<RecordedDiagnosis> made, Veil.Sight sight) {
        var coded = made.stream().collect(Collectors.groupingBy(RecordedDiagnosis::encounter));
        Map<EncounterId, RecordVersions.Version> signed = versions.newestOf(patient).stream()
                .collect(Collectors.toMap(RecordVersions.Version::encounter, Function.identity()));
        var entries = new ArrayList<TimelineEntry>();
        for (Encounter encounter : met) {
            entries.add(sight.of(encounter)
                    .map(why -> TimelineEntry.withheld(encounter.openedAt(), why))
                    .orElseGet(() -> entry(
                            encounter, coded.getOrDefault(encounter.id(), List.of()), signed.get(encounter.id()))));
        }
        List<Evidence> brought =
                evidences.of(patient).stream().filter(e -> !e.inHouse()).toList();
        Set<AttachmentId> pictures = pictures(brought);
        for (Evidence evidence : brought) {
            entries.add(sight.of(evidence.code())
                    .map(why -> TimelineEntry.withheld(evidence.submittedAt(), why))
                    .orElseGet(() -> entry(evidence, pictures)));
        }
        entries.sort(Comparator.comparing(TimelineEntry::at).reversed());
        return entries;
    }

    private TimelineEntry entry(
            Encounter encounter, List<RecordedDiagnosis> made, RecordVersions.@Nullable Version record) {
        var institution = institutions.require(encounter.institution());
        return new TimelineEntry(
                encounter.openedAt(),
                new TimelineEntry.SeenBy(
                        encounter.id(),
                        encounter.kind(),
                        practitioners.require(encounter.practitioner()).name(),
                        practitioners.require(encounter.practitioner()).nameEn(),
                        departments.require(encounter.department()).name(),
                        encounter.kind() == EncounterKind.CLINIC ? institution.clinicName() : institution.name(),
                        encounter.closedAt() == null,
                        made.stream()
                                .map(d ->
                                        TimelineEntry.Coded.of(d.id(), d.code(), d.nameZh(), d.nameEn(), d.suspected()))
                                .toList(),
                        record == null
                                ? null
                                : new TimelineEntry.Signed(
                                        record.record(),
                                        record.version(),
                                        record.verificationCode(),
                                        record.signedAt())),
                null,
                null);
    }

    private Set<AttachmentId> pictures(List<Evidence> shown) {
        var files = shown.stream().flatMap(e -> e.attachments().stream()).toList();
        return files.isEmpty()
                ? Set.of()
                : attachments.all(files).stream()
                        .filter(Attachment::isImage)
                        .map(Attachment::id)
                        .collect(Collectors.toSet());
    }

    private static TimelineEntry entry(Evidence evidence, Set<AttachmentId> pictures) {
        return new TimelineEntry(
                evidence.submittedAt(),
                null,
                new TimelineEntry.Shown(
                        evidence.id(),
                        TimelineEntry.Coded.of(null, evidence.code(), evidence.nameZh(), evidence.nameEn(), false),
                        evidence.diagnosedOn(),
                        evidence.hospital(),
                        evidence.attachments(),
                        evidence.attachments().stream()
                                .filter(pictures::contains)
                                .toList()),
                null);
    }
}
