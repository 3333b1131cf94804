package app.rumbo.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.IntegrationTest;
import app.rumbo.access.AccessTokens;
import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.access.UserDraft;
import app.rumbo.access.Users;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.shared.Permissions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** What the trail tells of what is done, and how it is read. */
@IntegrationTest
@Transactional
@WithMockUser(username = "auditora", authorities = Permissions.READ_AUDIT)
class TrailIntegrationTests {

    private static final int ENTRIES = 2_000;

    @Autowired
    private Trail trail;

    @Autowired
    private TrailExport export;

    @Autowired
    private TrailWords words;

    @Autowired
    private Users users;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    private final UUID indicator = UUID.randomUUID();

    @BeforeEach
    void anIndicator() {
        knowledge.record();
        jdbc.sql("""
                        with p as (
                            insert into plan (id, code, name, kind, starts, ends, level_names, row_version)
                            values (gen_random_uuid(), 'TOLD', 'Plan', 'POI', '1900-01-01', '2199-12-31', array['OEI'], 0)
                            returning id),
                        g as (
                            insert into goal (id, plan_id, code, name, weight, status, row_version)
                            select gen_random_uuid(), id, '1', 'Objetivo', 1, 'ACTIVE', 0 from p returning id, plan_id)
                        insert into indicator (id, plan_id, goal_id, code, name, measure_unit, direction, aggregation,
                            accumulation, frequency, from_baseline, weight, row_version)
                        select :id, plan_id, id, '1-A', 'Indicador', '%', 'ASCENDING', 'SUM', 'YEAR', 'MONTHLY', false, 1, 0
                        from g
                        """).param("id", indicator).update();
    }

    @Test
    void tellsAnEntryFromItsDraftToItsValidation() {
        measure(1);
        update("update measurement set value = 7.50, comment = 'según acta' where indicator_id = ?");
        jdbc.sql("select set_config('rumbo.step_comment', 'visto en terreno', true)")
                .query()
                .singleRow();
        update("update measurement set state = 'submitted' where indicator_id = ?");

        var told = last(3);
        assertThat(told).extracting(TrailEntry::subject).containsOnly("TOLD · 1-A · 1900-M01");
        assertThat(told).extracting(TrailEntry::detail).containsExactly("""
                {"after": {"state": "submitted"}, "action": "moved", "before": {"state": "draft"}, "comment": "visto en terreno"}\
                """, """
                {"after": {"value": 7.50, "comment": "según acta"}, "action": "changed", "before": {"value": 5, "comment": null}}\
                """, """
                {"after": {"state": "draft", "value": 5, "version": 1}, "action": "created"}\
                """);
        assertThat(told)
                .extracting(words::sentence)
                .containsExactly(
                        "Pasó la medición TOLD · 1-A · 1900-M01 de «borrador» a «enviada»",
                        "Cambió la medición TOLD · 1-A · 1900-M01: comentario, valor",
                        "Ingresó la medición TOLD · 1-A · 1900-M01");
        assertThat(trail.check(null).isWhole()).isTrue();
    }

    @Test
    void tellsNothingWhereNothingChanged() {
        measure(1);
        var before = trail.head();

        update("update measurement set row_version = row_version + 1 where indicator_id = ?");
        update("update indicator set weight = weight where id = ?");

        assertThat(trail.head()).isEqualTo(before);
    }

    @Test
    void tellsThatAPasswordChangedAndNeverWhatItsHashIs() {
        SystemUser.run(() -> {
            users.add("delatora", new UserDraft("Dela Tora", null, Role.CONTROL, null, true));
            users.setPassword("delatora", "una clave larga");
        });
        var hash = jdbc.sql("select password_hash from app_user where username = 'delatora'")
                .query(String.class)
                .single();

        var told = last(2);
        assertThat(words.sentence(told.getFirst())).isEqualTo("Cambió el usuario delatora: contraseña");
        assertThat(told.getFirst().detail()).contains("\"password_hash\": \"***\"");
        assertThat(trail.newest(TrailFilter.ALL, 0, 1_000))
                .extracting(TrailEntry::detail)
                .noneMatch(detail -> detail.contains(hash));
    }

    @Test
    void tellsOfAKeyWithoutItsHash() {
        SystemUser.run(() -> users.add("llavera", new UserDraft("Llavera", null, Role.CONTROL, null, true)));
        as("llavera", () -> tokens.issue("planilla", 30));

        var told = last(1).getFirst();
        assertThat(told.subject()).isEqualTo("llavera · planilla");
        assertThat(told.detail()).doesNotContain("hash");
    }

    @Test
    void tellsOfTwoThousandEntriesValidatedAtOnceWithoutDelay() {
        jdbc.sql("""
                        insert into measurement (id, indicator_id, period, period_end, version, value, state, entered_by)
                        select gen_random_uuid(), :id, (1900 + n / 12) || '-M' || lpad((n % 12 + 1)::text, 2, '0'),
                            make_date(1900 + n / 12, n % 12 + 1, 28), 1, n, 'submitted', 'otra' from generate_series(0, :many - 1) n
                        """).param("id", indicator).param("many", ENTRIES).update();
        var links = trail.head().orElseThrow().seq();

        var began = System.nanoTime();
        update("update measurement set state = 'validated' where indicator_id = ?");
        var took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(trail.head().orElseThrow().seq()).isEqualTo(links + ENTRIES);
        assertThat(took).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void narrowsByDayPersonKindAndText() {
        measure(1);
        var all = trail.newest(TrailFilter.ALL, 0, 3);
        var day = all.getFirst()
                .at()
                .atZone(java.time.ZoneId.of("America/Santiago"))
                .toLocalDate();

        assertThat(trail.newest(new TrailFilter(day, day, "auditora", "measurement", "told · 1-a"), 0, 10))
                .containsExactly(all.getFirst());
        assertThat(trail.newest(new TrailFilter(day.plusDays(1), null, null, null, null), 0, 10))
                .isEmpty();
        assertThat(trail.newest(new TrailFilter(null, null, null, null, "%"), 0, 10))
                .isEmpty();
        assertThat(trail.following(TrailFilter.ALL, all.getLast().seq(), 10))
                .containsExactly(all.get(1), all.getFirst());
        assertThat(trail.kinds()).contains("measurement", "plan").isSorted().doesNotHaveDuplicates();
        assertThat(trail.actors()).contains("auditora");
    }

    @Test
    void isTakenOutWithoutFormulasForASpreadsheet() throws IOException {
        jdbc.sql("select tell_trail('goal', '=cmd|''/c calc''!A1', '{\"action\": \"changed\"}')")
                .query()
                .singleRow();

        var csv = csv(new TrailFilter(null, null, null, "goal", "cmd"));

        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv).contains(";\"'=cmd|'/c calc'!A1\";").startsWith("\ufeff\"seq\";\"at\"");
    }

    @Test
    void isTakenOutSoThatAnybodyCanCheckIt() throws IOException {
        measure(1);
        var out = new ByteArrayOutputStream();

        export.jsonLines(new TrailFilter(null, null, null, "measurement", "TOLD"), out);

        var link = last(1).getFirst();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"seq\":" + link.seq() + ",\"at\":\"" + link.moment() + "\",\"actor\":\"auditora\""
                        + ",\"kind\":\"measurement\",\"subject\":\"TOLD · 1-A · 1900-M01\",\"detail\":" + link.detail()
                        + ",\"hash\":\"" + link.hash() + "\",\"previousHash\":\"" + link.previousHash() + "\"}\n");
    }

    @Test
    void isReadByThoseWhoAuditAlone() {
        as("curiosa", () -> {
            assertThatThrownBy(() -> trail.newest(TrailFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> trail.check(null)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> csv(TrailFilter.ALL)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void everyColumnAndKindThatIsToldHasItsWords() {
        var told = jdbc.sql("""
                        select distinct a.attname from pg_trigger t join pg_attribute a on a.attrelid = t.tgrelid
                        where t.tgname = 'trail_on_insert' and a.attnum > 0 and not a.attisdropped
                            and a.attname <> all (cast(split_part(encode(t.tgargs, 'escape'), '\\000', 4) as text[]))
                        """).query(String.class).list();
        var kinds = jdbc.sql("""
                        select distinct split_part(encode(tgargs, 'escape'), '\\000', 1) from pg_trigger
                        where tgname = 'trail_on_insert'
                        """).query(String.class).list();

        assertThat(told).contains("weight", "password_hash").allSatisfy(field -> hasWord("trail.field." + field));
        assertThat(kinds)
                .contains("goal", "measurement")
                .allSatisfy(kind -> hasWord("trail.kind." + kind))
                .allSatisfy(kind -> hasWord("trail.the." + kind));
    }

    private void hasWord(String key) {
        assertThat(messages.getMessage(key, null, null, java.util.Locale.ROOT))
                .as(key)
                .isNotNull();
    }

    private String csv(TrailFilter filter) throws IOException {
        var out = new ByteArrayOutputStream();
        export.csv(filter, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<TrailEntry> last(int many) {
        return trail.newest(TrailFilter.ALL, 0, many);
    }

    private void measure(int version) {
        jdbc.sql("""
                        insert into measurement (id, indicator_id, period, period_end, version, value, state)
                        values (gen_random_uuid(), :id, '1900-M01', '1900-01-31', :version, 5, 'draft')
                        """).param("id", indicator).param("version", version).update();
    }

    private void update(String sql) {
        jdbc.sql(sql).param(indicator).update();
    }

    private static void as(String username, Runnable work) {
        var before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new org.springframework.security.core.context.SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(username, null, List.of())));
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
