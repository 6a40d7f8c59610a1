package org.xinglin.directory;

import java.util.ArrayList;
import java.util.List;

/** Makes the terms under which doctors, departments and institutions are found, each with its worth. */
final class Terms {
    private final Subjects subjects;

    Terms(Subjects subjects) {
        this.subjects = subjects;
    }

    /** A right reading is worth more than a possible one, a full one more than initials. */
    List<Term> of(Practitioner doctor) {
        var terms = new ArrayList<Term>();
        add(terms, doctor.name(), Term.Kind.DOCTOR, Term.Form.CHINESE, 100);
        add(terms, doctor.nameEn().replace(" ", ""), Term.Kind.DOCTOR, Term.Form.ENGLISH, 97);
        List<List<String>> spellings = Spelling.spellings(Spelling.readingsOf(doctor.name(), doctor.pinyin()));
        for (int i = 0; i < spellings.size(); i++) {
            List<String> syllables = spellings.get(i);
            terms.add(Term.of(String.join("", syllables), Term.Kind.DOCTOR, Term.Form.PINYIN, i == 0 ? 98 : 94));
            terms.add(Term.of(Spelling.initials(syllables), Term.Kind.DOCTOR, Term.Form.INITIALS, i == 0 ? 90 : 84));
        }
        return terms.stream().distinct().toList();
    }

    List<Term> of(Department department) {
        var terms = new ArrayList<Term>();
        name(terms, department.name().zh(), Term.Kind.DEPARTMENT, 97);
        add(terms, department.name().en(), Term.Kind.DEPARTMENT, Term.Form.ENGLISH, 96);
        Words subject = subjects.name(department.subjectCode());
        name(terms, subject.zh(), Term.Kind.DEPARTMENT, 94);
        add(terms, subject.en(), Term.Kind.DEPARTMENT, Term.Form.ENGLISH, 92);
        department.keywords().forEach(word -> either(terms, word, Term.Kind.DEPARTMENT, 95));
        for (Disease disease : department.diseases()) {
            name(terms, disease.name().zh(), Term.Kind.DISEASE, 93);
            add(terms, disease.name().en(), Term.Kind.DISEASE, Term.Form.ENGLISH, 91);
            disease.also().forEach(word -> either(terms, word, Term.Kind.DISEASE, 92));
        }
        return terms;
    }

    List<Term> of(Institution institution) {
        var terms = new ArrayList<Term>();
        for (Words words : List.of(institution.name(), institution.shortName(), institution.host())) {
            name(terms, words.zh(), Term.Kind.INSTITUTION, 99);
            add(terms, words.en(), Term.Kind.INSTITUTION, Term.Form.ENGLISH, 97);
        }
        institution.aliases().forEach(alias -> either(terms, alias, Term.Kind.INSTITUTION, 98));
        return terms;
    }

    private static void either(List<Term> terms, String word, Term.Kind kind, double weight) {
        if (Spelling.hasChinese(word)) {
            name(terms, word, kind, weight);
        } else {
            add(terms, word, kind, Term.Form.ENGLISH, weight);
        }
    }

    private static void name(List<Term> terms, String chinese, Term.Kind kind, double weight) {
        add(terms, chinese, kind, Term.Form.CHINESE, weight);
        List<String> syllables = Spelling.syllables(Spelling.plain(chinese));
        terms.add(Term.of(String.join("", syllables), kind, Term.Form.PINYIN, weight - 9));
        terms.add(Term.of(Spelling.initials(syllables), kind, Term.Form.INITIALS, weight - 20));
    }

    private static void add(List<Term> terms, String text, Term.Kind kind, Term.Form form, double weight) {
        String plain = Spelling.plain(text).replace(" ", "");
        if (!plain.isEmpty()) {
            terms.add(Term.of(plain, kind, form, weight));
        }
    }
}
