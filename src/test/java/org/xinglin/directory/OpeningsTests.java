package org.xinglin.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.testing.ProductTest;

/** Announced openings reach every node through the table, and old news costs nothing. */
@ProductTest
class OpeningsTests {
    @Autowired
    Openings openings;

    @Autowired
    OpeningRows rows;

    @Autowired
    Founding founding;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theEarliestOfAllModesIsShownUntilItIsPastOrGone() {
        House house = House.open(founding);
        PractitionerId doctor = house.enlist(house.sound(Title.ATTENDING));
        openings.announce(List.of(
                new Opening(doctor, OfferingMode.TEXT, House.AT.plusSeconds(60)),
                new Opening(doctor, OfferingMode.IN_PERSON, House.AT.plusSeconds(30))));
        Openings otherNode = new Openings(rows);
        otherNode.poll();
        assertThat(otherNode.earliest(doctor, House.AT)).isEqualTo(House.AT.plusSeconds(30));
        assertThat(otherNode.earliest(doctor, House.AT.plusSeconds(31))).isEqualTo(House.AT.plusSeconds(60));

        openings.announce(List.of(new Opening(doctor, OfferingMode.TEXT, null)));
        otherNode.poll();
        assertThat(otherNode.earliest(doctor, House.AT.plusSeconds(31))).isNull();
    }

    @Test
    void whatIsKnownIsNotWrittenAgain() {
        House house = House.open(founding);
        PractitionerId doctor = house.enlist(house.sound(Title.ATTENDING));
        var opening = List.of(new Opening(doctor, OfferingMode.TEXT, House.AT));
        openings.announce(opening);
        openings.poll();
        long before = edition(doctor);
        openings.announce(opening);
        assertThat(edition(doctor)).isEqualTo(before);
    }

    private long edition(PractitionerId doctor) {
        return jdbc.sql("select edition from directory.opening where practitioner_id = :id")
                .param("id", doctor.value())
                .query(Long.class)
                .single();
    }
}
