package org.xinglin.chart;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinglin.directory.Department;
import org.xinglin.directory.Departments;
import org.xinglin.directory.Institution;
import org.xinglin.directory.Institutions;
import org.xinglin.directory.Practitioner;
import org.xinglin.directory.Practitioners;
import org.xinglin.directory.Words;
import org.xinglin.identity.People;
import org.xinglin.identity.Person;
import org.xinglin.terminology.Diagnosis;
import org.xinglin.terminology.DiagnosisCatalogue;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Fills the form of a record and writes it in the one way that is signed: sorted keys, no spaces, UTF-8. */
@Component
class RecordForm {
    private final JsonMapper canonical;
    private final RecordTemplates templates;
    private final DiagnosisCatalogue catalogue;
    private final Practitioners practitioners;
    private final Departments departments;
    private final Institutions institutions;
    private final People people;

    RecordForm(
            RecordTemplates templates,
            DiagnosisCatalogue catalogue,
            Practitioners practitioners,
            Departments departments,
            Institutions institutions,
            People people) {
        this.templates = templates;
        this.catalogue = catalogue;
        this.practitioners = practitioners;
        this.departments = departments;
        this.institutions = institutions;
        this.people = people;
        this.canonical = JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.INDENT_OUTPUT)
                .build();
    }

    /** Where in the life of a record a version stands. */
    record Place(
            RecordId record,
            int version,
            String reason,
            @Nullable String previousSha256,
            Instant at) {}

    RecordDocument filled(Encounter encounter, RecordContent content, Place place) {
        Practitioner doctor = practitioners.require(encounter.practitioner());
        Institution institution = institutions.require(encounter.institution());
        Department department = departments.require(encounter.department());
        Person patient = people.person(encounter.patient());
        return new RecordDocument(
                RecordDocument.FORM,
                place.record(),
                place.version(),
                place.reason(),
                place.previousSha256(),
                encounter.id(),
                encounter.kind(),
                encounter.openedAt().truncatedTo(ChronoUnit.SECONDS),
                place.at().truncatedTo(ChronoUnit.SECONDS),
                new SignedPatient(
                        patient.id(), patient.name(), patient.sex(), patient.bornOn(), patient.maskedResidentId()),
                new SigningDoctor(doctor.person(), doctor.name(), doctor.title().name()),
                encounter.kind() == EncounterKind.CLINIC ? institution.clinicName() : institution.name(),
                department.name(),
                sections(content),
                content.diagnoses().stream().map(this::line).toList());
    }

    private List<SignedSection> sections(RecordContent content) {
        return templates.fields().stream()
                .filter(f -> !content.fields().getOrDefault(f.id(), "").isBlank())
                .map(f -> new SignedSection(
                        f.id(),
                        f.label(),
                        Objects.requireNonNull(content.fields().get(f.id()))))
                .toList();
    }

    private SignedDiagnosis line(RecordContent.Line line) {
        Diagnosis diagnosis = catalogue.require(line.code(), "/diagnoses");
        String en = diagnosis.nameEn();
        return new SignedDiagnosis(
                line.code(), new Words(diagnosis.nameZh(), en == null ? diagnosis.nameZh() : en), line.suspected());
    }

    byte[] canonical(RecordDocument document) {
        return canonical.writeValueAsBytes(document);
    }

    RecordDocument read(byte[] bytes) {
        return canonical.readValue(bytes, RecordDocument.class);
    }
}
