package app.rumbo.imports.templates;

import app.rumbo.knowledge.Actor;
import app.rumbo.knowledge.Knowledge;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of the templates that the municipality made. */
@Component
class KeptTemplates {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;
    private final Knowledge knowledge;

    KeptTemplates(JdbcClient jdbc, Clock clock, Actor actor, Knowledge knowledge) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
        this.knowledge = knowledge;
    }

    /** All of them. */
    List<String> texts() {
        return jdbc.sql("select yaml from reading_template order by code")
                .query((row, number) -> row.getString("yaml"))
                .list();
    }

    /** The text of that code. */
    Optional<String> yaml(String code) {
        return jdbc.sql("select yaml from reading_template where code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    /** Keeps a text in place of an earlier one. */
    void keep(String code, String yaml) {
        knowledge.record();
        jdbc.sql("""
                insert into reading_template (code, yaml, changed_at, changed_by) values (:code, :yaml, :at, :by)
                on conflict (code) do update set yaml = :yaml, changed_at = :at, changed_by = :by
                """)
                .param("code", code)
                .param("yaml", yaml)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", actor.name())
                .update();
    }

    /** Drops the text of that code. */
    void drop(String code) {
        knowledge.record();
        jdbc.sql("delete from reading_template where code = :code")
                .param("code", code)
                .update();
    }
}
