package org.xinglin.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.OwnRows;
import org.xinglin.kernel.PersonId;

/** Who a person is, for their copy; numbers stay masked, because files get lost. */
@Component
class OwnIdentity implements OwnRows {
    private static final Word YES = new Word("YES", "是", "yes");
    private static final Word NO = new Word("NO", "否", "no");

    private final People people;

    OwnIdentity(People people) {
        this.people = people;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Part of(PersonId id, Set<UUID> kept) {
        Person person = people.person(id);
        Word sex =
                switch (person.sex()) {
                    case MALE -> new Word("MALE", "男", "male");
                    case FEMALE -> new Word("FEMALE", "女", "female");
                    case UNKNOWN -> new Word("UNKNOWN", "未知", "unknown");
                };
        return new Part(
                "person",
                "身份",
                "Identity",
                List.of(List.of(
                        new Fact("name", "姓名", "Name", person.name()),
                        new Fact("sex", "性别", "Sex", sex),
                        new Fact("born_on", "出生日期", "Born", person.bornOn()),
                        new Fact("resident_id", "身份证号", "Resident ID", person.maskedResidentId()),
                        new Fact("phone", "手机号", "Phone", person.maskedPhone()),
                        new Fact("verified", "已实名", "Verified", person.verified() ? YES : NO))));
    }
}
