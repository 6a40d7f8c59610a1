package org.xinglin.accreditation;

import org.xinglin.directory.Words;

/** Grade and class of the hospital of bricks. */
enum HospitalLevel {
    TERTIARY_A("三级甲等", "Tertiary, grade A"),
    TERTIARY_B("三级乙等", "Tertiary, grade B"),
    TERTIARY("三级", "Tertiary"),
    SECONDARY_A("二级甲等", "Secondary, grade A"),
    SECONDARY("二级", "Secondary"),
    PRIMARY("一级", "Primary"),
    UNGRADED("未定级", "Not graded");

    private final Words name;

    HospitalLevel(String zh, String en) {
        this.name = new Words(zh, en);
    }

    Words words() {
        return name;
    }
}
