package app.rumbo.imports.internal;

import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportOutcome.Counts;
import app.rumbo.imports.ImportRuns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every import: who, when, which file, and what came of it. */
@Component
public class RunLog {

    private final JdbcClient jdbc;

    RunLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a run that has ended; an outcome of null is one that broke down. */
    public void keep(
            ImportRuns.Request request,
            Instant started,
            Instant finished,
            String username,
            @Nullable ImportOutcome outcome) {

        jdbc.sql("""
                        insert into import_run (id, started_at, finished_at, username, file_name, sha256, template, plan,
                            dry_run, outcome, created, updated, unchanged, problems, warnings)
                        values (:id, :started, :finished, :username, :fileName, :sha256, :template, :plan, :dryRun, :outcome,
                            :created, :updated, :unchanged, :problems, :warnings)
                        """)
                .param("id", UUID.randomUUID())
                .param("started", started.atOffset(ZoneOffset.UTC))
                .param("finished", finished.atOffset(ZoneOffset.UTC))
                .param("username", username)
                .param("fileName", request.fileName())
                .param("sha256", request.imported().sha256())
                .param("template", request.template())
                .param("plan", request.plan())
                .param("dryRun", request.dryRun())
                .param("outcome", word(outcome))
                .param("created", sum(outcome, Counts::created))
                .param("updated", sum(outcome, Counts::updated))
                .param("unchanged", sum(outcome, Counts::unchanged))
                .param("problems", outcome == null ? 0 : outcome.problemCount())
                .param("warnings", outcome == null ? 0 : outcome.warnings().size())
                .update();
    }

    /** The latest runs, newest first. */
    public List<ImportRuns.Past> latest(int many) {
        return jdbc.sql("""
                        select id, finished_at, username, file_name, sha256, template, dry_run, outcome, created, updated,
                            unchanged, problems
                        from import_run order by finished_at desc limit :many
                        """).param("many", many).query(RunLog::past).list();
    }

    private static ImportRuns.Past past(ResultSet row, int number) throws SQLException {
        return new ImportRuns.Past(
                row.getObject("id", UUID.class),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                row.getString("username"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("template"),
                row.getBoolean("dry_run"),
                row.getString("outcome"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getLong("problems"));
    }

    private static String word(@Nullable ImportOutcome outcome) {
        if (outcome == null) {
            return "failed";
        }
        return outcome.accepted() ? "accepted" : "refused";
    }

    private static int sum(@Nullable ImportOutcome outcome, ToIntFunction<Counts> count) {
        return outcome == null
                ? 0
                : outcome.counts().values().stream().mapToInt(count).sum();
    }
}
