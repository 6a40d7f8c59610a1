package org.xinglin.signature;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.PersonId;

/** Gives people of a test a signing key at once. */
public final class Keys {
    private final ApplicationContext product;

    public Keys(ApplicationContext product) {
        this.product = product;
    }

    public void enrol(PersonId person, String name, String organisation, String pin) {
        try (var opener = new Pin(pin.toCharArray())) {
            var now = product.getBean(java.time.Clock.class).instant();
            product.getBean(KeyRing.class).make(person, new Signatory(name, organisation), opener, 0, now);
        }
    }

    /** Changes what was signed behind the product's back, as an intruder with the database would. */
    public void tamper(String statement, String code) {
        var jdbc = product.getBean(JdbcClient.class);
        jdbc.sql("alter table signature.signature disable trigger user").update();
        try {
            jdbc.sql(statement).param("code", code).update();
        } finally {
            jdbc.sql("alter table signature.signature enable trigger user").update();
        }
    }
}
