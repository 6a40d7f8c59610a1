package org.xinglin.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.kernel.Caller;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Role;
import org.xinglin.testing.Visitor;

/** A member of staff in tests who knows their password and signs in by it. */
public final class Staff {
    private static final String PASSWORD = "right-one";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ApplicationContext product;
    private final PersonId person;
    private final String userName;

    private Staff(ApplicationContext product, PersonId person, String userName) {
        this.product = product;
        this.person = person;
        this.userName = userName;
    }

    public static Staff in(ApplicationContext product, UUID institution, Role... roles) {
        PersonId person = new Actors(product).staff("秦知远", institution, roles);
        String name = "member" + NUMBER.incrementAndGet();
        product.getBean(JdbcClient.class)
                .sql("update account.account set user_name = :name, password_hash = :hash where person_id = :person")
                .param("name", name)
                .param("hash", product.getBean(Passwords.class).hash(PASSWORD))
                .param("person", person.value())
                .update();
        return new Staff(product, person, name);
    }

    public PersonId person() {
        return person;
    }

    /** Name and password, and whatever else is typed. */
    public Map<String, String> with(Map<String, String> typed) {
        var all = new HashMap<>(Map.of("userName", userName, "password", PASSWORD));
        all.putAll(typed);
        return all;
    }

    public Try signIn(Map<String, String> typed) {
        var browser = new Visitor(product);
        return new Try(browser, browser.post("/api/staff/sign-ins", with(typed)));
    }

    /** What came of signing in. */
    public record Try(Visitor browser, Visitor.Answer answer) {
        public Visitor expecting(int status) {
            answer.expect(status);
            return browser;
        }

        public void refusedWith(int status, String code) {
            assertThat(answer.expect(status).code()).isEqualTo(code);
        }
    }

    /** As the session of the browser says. */
    public Caller caller(Visitor browser) {
        return product.getBean(SessionKeys.class)
                .verify(String.valueOf(browser.cookies().get("xl_session")))
                .orElseThrow()
                .caller("127.0.0.1");
    }
}
