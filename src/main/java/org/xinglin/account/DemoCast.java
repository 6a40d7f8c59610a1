package org.xinglin.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinglin.kernel.DemoEntry;
import org.xinglin.kernel.DemoSeed;

/** Who of the demo's people stands on the sign-in page, and what can be tried as them. */
@Component
class DemoCast {
    private final JdbcClient jdbc;

    DemoCast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plant(DemoSeed seed) {
        int place = 0;
        for (DemoEntry persona : DemoEntry.file("personas.yaml").list("personas")) {
            boolean staff = !persona.text("kind").equals("patient");
            jdbc.sql("""
                    insert into account.demo_persona
                      (slug, place, person_id, staff, phone, title_zh, title_en, about_zh, about_en)
                    values (:slug, :place, :person, :staff, :phone, :titleZh, :titleEn, :aboutZh, :aboutEn)
                    """)
                    .param("slug", persona.text("slug"))
                    .param("place", ++place)
                    .param("person", seed.id("person." + persona.text("kind"), persona.number("number")))
                    .param("staff", staff)
                    .param("phone", staff ? null : DemoSeed.phone(persona.number("number")))
                    .param("titleZh", persona.at("title").text("zh"))
                    .param("titleEn", persona.at("title").text("en"))
                    .param("aboutZh", persona.at("about").text("zh"))
                    .param("aboutEn", persona.at("about").text("en"))
                    .update();
        }
    }
}
