package app.rumbo.trail;

import app.rumbo.organization.MunicipalitySettings;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the database for links. */
@Component
class TrailRows {

    private static final int FETCHED = 1_000;

    private static final String LINKS = """
            select seq, at, actor, kind, subject, detail::text as detail, hash, previous_hash from reading.trail
            """;

    private static final String NARROWED = LINKS + """
            where at >= coalesce(cast(:from as timestamptz), '-infinity') and at < coalesce(cast(:until as timestamptz), 'infinity')
                and (cast(:actor as text) is null or actor = :actor) and (cast(:kind as text) is null or kind = :kind)
                and (cast(:text as text) is null or strpos(lower(subject), lower(:text)) > 0)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate portions;
    private final MunicipalitySettings settings;

    TrailRows(JdbcTemplate template, MunicipalitySettings settings) {
        this.jdbc = JdbcClient.create(template);
        this.settings = settings;
        var streaming = new JdbcTemplate(Objects.requireNonNull(template.getDataSource()));
        streaming.setFetchSize(FETCHED);
        this.portions = new NamedParameterJdbcTemplate(streaming);
    }

    List<TrailEntry> newest(TrailFilter filter, int offset, int limit) {
        return jdbc.sql(NARROWED + " order by seq desc offset :offset limit :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(TrailEntry::of)
                .list();
    }

    List<TrailEntry> following(TrailFilter filter, long after, int limit) {
        return jdbc.sql(NARROWED + " and seq > :after order by seq limit :limit")
                .params(parameters(filter))
                .param("after", after)
                .param("limit", limit)
                .query(TrailEntry::of)
                .list();
    }

    /** Hands them over one by one, the oldest first; needs a transaction, so that they come in portions. */
    void each(TrailFilter filter, Consumer<TrailEntry> taken) {
        RowCallbackHandler handing = row -> taken.accept(TrailEntry.of(row, 0));
        portions.query(NARROWED + " order by seq", parameters(filter), handing);
    }

    Optional<TrailHead> head() {
        return jdbc.sql(LINKS + " order by seq desc limit 1")
                .query(TrailEntry::of)
                .optional()
                .map(link -> new TrailHead(link.seq(), link.hash()));
    }

    /** Each that occurs, found by going from one to the next in the index. */
    List<String> all(String column) {
        return jdbc.sql("""
                        with recursive found (value) as (
                            select min(%1$s) from trail
                            union all
                            select (select min(%1$s) from trail where %1$s > value) from found where value is not null)
                        select value from found where value is not null
                        """.formatted(column))
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Map<String, @Nullable Object> parameters(TrailFilter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", startOf(filter.from()));
        parameters.put("until", filter.to() == null ? null : startOf(filter.to().plusDays(1)));
        parameters.put("actor", blankIsNone(filter.actor()));
        parameters.put("kind", blankIsNone(filter.kind()));
        parameters.put("text", blankIsNone(filter.text()));
        return parameters;
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(settings.current().zone()).toOffsetDateTime();
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
