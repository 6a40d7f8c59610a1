package org.xinglin.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xinglin.kernel.Masking;
import org.xinglin.kernel.PersonId;
import org.xinglin.kernel.Phone;
import org.xinglin.kernel.Sql;
import org.xinglin.vault.SealedRows;
import org.xinglin.vault.Secrets;
import org.xinglin.vault.Secrets.Fingerprint;

/** Resident ids and phones of all people under the newest keys; phones that lie open are sealed. */
@Component
class PersonSecrets implements SealedRows {
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final RealNameChecks checks;
    private final PhoneSeal phones;
    private final BlindIndex index;
    private final Secrets secrets;
    private final TransactionTemplate transaction;

    PersonSecrets(
            JdbcClient jdbc,
            RealNameChecks checks,
            PhoneSeal phones,
            BlindIndex index,
            Secrets secrets,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.checks = checks;
        this.phones = phones;
        this.index = index;
        this.secrets = secrets;
        this.transaction = transaction;
        sealOpen();
    }

    @Override
    public String title() {
        return "people";
    }

    private record Row(UUID id, byte @Nullable [] residentId, byte @Nullable [] phone, int prints) {}

    @Override
    public long renew() {
        long changed = 0;
        UUID after = FIRST;
        while (true) {
            List<Row> rows = next(after);
            if (rows.isEmpty()) {
                return changed;
            }
            Long some = transaction.execute(
                    status -> rows.stream().filter(this::renew).count());
            changed += some;
            after = rows.getLast().id();
        }
    }

    private List<Row> next(UUID after) {
        List<Integer> keys = index.fingerprints(BlindIndex.Kind.PHONE, "").stream()
                .map(Fingerprint::key)
                .toList();
        return jdbc.sql("""
                select p.id, p.resident_id, p.phone_sealed,
                  (select count(*) from identity.blind_index i where i.person_id = p.id and i.key_id in (:keys)) as prints
                from identity.person p where p.id > :after order by p.id limit :limit
                """)
                .param("keys", keys)
                .param("after", after)
                .param("limit", AT_ONCE)
                .query((row, n) -> new Row(
                        Sql.uuid(row, "id"),
                        row.getBytes("resident_id"),
                        row.getBytes("phone_sealed"),
                        row.getInt("prints")))
                .list();
    }

    /** A row that was changed meanwhile is left: whoever changed it used the newest keys, or the next pass finds it. */
    private boolean renew(Row row) {
        var person = new PersonId(row.id());
        byte[] residentId = row.residentId();
        byte[] phone = row.phone();
        boolean changed = false;
        if (residentId != null && !secrets.current(residentId)) {
            byte[] anew = checks.seal(checks.open(residentId, person), person);
            changed |= swap("resident_id", row.id(), residentId, anew);
        }
        if (phone != null && !secrets.current(phone)) {
            changed |= swap("phone_sealed", row.id(), phone, phones.of(phones.open(phone, person), person));
        }
        int each = index.fingerprints(BlindIndex.Kind.PHONE, "").size();
        int wanted = (residentId == null ? 0 : each) + (phone == null ? 0 : each);
        if (row.prints() < wanted) {
            changed |= residentId != null
                    && add(
                            BlindIndex.Kind.RESIDENT_ID,
                            person,
                            checks.open(residentId, person).number());
            changed |= phone != null
                    && add(
                            BlindIndex.Kind.PHONE,
                            person,
                            phones.open(phone, person).digits());
        }
        return changed;
    }

    private boolean swap(String column, UUID id, byte[] before, byte[] anew) {
        return jdbc.sql("update identity.person set %1$s = :anew where id = :id and %1$s = :before".formatted(column))
                        .param("anew", anew)
                        .param("id", id)
                        .param("before", before)
                        .update()
                == 1;
    }

    /** Under the person's lock, so that a number given up meanwhile is not found again. */
    private boolean add(BlindIndex.Kind kind, PersonId person, String value) {
        String column = kind == BlindIndex.Kind.PHONE ? "phone_sealed" : "resident_id";
        return jdbc.sql("select %1$s as sealed from identity.person where id = :id and %1$s is not null for update"
                        .formatted(column))
                .param("id", person.value())
                .query((row, n) -> row.getBytes("sealed"))
                .optional()
                .filter(now -> value.equals(
                        kind == BlindIndex.Kind.PHONE
                                ? phones.open(now, person).digits()
                                : checks.open(now, person).number()))
                .filter(now -> index.add(kind, person, value) > 0)
                .isPresent();
    }

    @Override
    public void forget(int indexKey) {
        int gone;
        do {
            gone = jdbc.sql("""
                    delete from identity.blind_index where digest in (
                      select digest from identity.blind_index where key_id = :key limit 10000)
                    """).param("key", indexKey).update();
        } while (gone > 0);
    }

    /** At the start before anybody is served; later for what scripts wrote. */
    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    final void sealOpen() {
        List<Open> some;
        do {
            some = jdbc.sql("select id, phone from identity.person where phone is not null limit :limit")
                    .param("limit", AT_ONCE)
                    .query((row, n) -> new Open(new PersonId(Sql.uuid(row, "id")), row.getString("phone")))
                    .list();
            some.forEach(this::seal);
        } while (!some.isEmpty());
    }

    private record Open(PersonId person, String phone) {}

    private void seal(Open open) {
        try {
            transaction.executeWithoutResult(status -> {
                seal(open, new Phone(open.phone()));
                index.replace(BlindIndex.Kind.PHONE, open.person(), open.phone());
            });
        } catch (DuplicateKeyException e) {
            // Somebody else has the phone: it is nobody else's way in.
            jdbc.sql("update identity.person set phone = null where id = :id")
                    .param("id", open.person().value())
                    .update();
        }
    }

    private void seal(Open open, Phone phone) {
        jdbc.sql("""
                update identity.person set phone = null, phone_sealed = :sealed, phone_masked = :masked where id = :id
                """)
                .param("id", open.person().value())
                .param("sealed", phones.of(phone, open.person()))
                .param("masked", Masking.phone(phone.digits()))
                .update();
    }
}
