package org.xinglin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinglin.testing.Golden;
import org.xinglin.testing.ProductTest;

@ProductTest
class SchemaTests {
    @Autowired
    JdbcClient jdbc;

    @Test
    void theSchemaIsAsAgreed() {
        Golden.file("schema.sql").matches(String.join("\n", columns()) + "\n\n" + String.join("\n", indexes()) + "\n");
    }

    @Test
    void noForeignKeyCrossesSchemas() {
        List<String> crossing = jdbc.sql("""
                select conname from pg_constraint c
                join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid
                where c.contype = 'f' and a.relnamespace <> b.relnamespace
                """).query(String.class).list();
        assertThat(crossing).as("modules own their schema alone").isEmpty();
    }

    @Test
    void foreignKeysHaveAnIndexThatStartsWithThem() {
        List<String> bare = jdbc.sql("""
                select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
                where c.contype = 'f' and not exists (
                  select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
                """).query(String.class).list();
        assertThat(bare).as("index the referencing column").isEmpty();
    }

    private List<String> columns() {
        return jdbc.sql("""
                select n.nspname || '.' || t.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                  || case when a.attnotnull then ' not null' else '' end
                from pg_attribute a
                join pg_class t on t.oid = a.attrelid and t.relkind in ('r', 'p')
                join pg_namespace n on n.oid = t.relnamespace
                where a.attnum > 0 and not a.attisdropped
                  and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                order by n.nspname, t.relname, a.attnum
                """).query(String.class).list();
    }

    private List<String> indexes() {
        return jdbc.sql("""
                select indexdef from pg_indexes
                where schemaname not in ('pg_catalog', 'information_schema', 'public')
                order by schemaname, tablename, indexname
                """).query(String.class).list();
    }
}
