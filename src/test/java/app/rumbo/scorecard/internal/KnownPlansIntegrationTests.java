package app.rumbo.scorecard.internal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.fixtures.Dice;
import app.rumbo.fixtures.Model;
import app.rumbo.fixtures.PlanGenerator;
import app.rumbo.fixtures.PlanStore;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.scorecard.AsOf;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A plan is kept until something changes that it is made from, and never a moment longer. */
@IntegrationTest
class KnownPlansIntegrationTests {

    private static final int CHANGES = Integer.getInteger("rumbo.plan-changes", 60);
    private static final LocalDate CUTOFF = LocalDate.of(2025, 6, 30);

    private static final String WEIGH = "update indicator set weight = weight + 1 where plan_id = :plan";

    private static final String MEASURE = """
            insert into measurement (id, indicator_id, period, period_end, version, value, numerator, denominator, state)
            select gen_random_uuid(), i.id, t.period, t.period_end, 1 + coalesce(b.versions, 0),
                case when i.aggregation <> 'RATIO' then 7 + coalesce(b.versions, 0) end,
                case when i.aggregation = 'RATIO' then 7 + coalesce(b.versions, 0) end,
                case when i.aggregation = 'RATIO' then 9 end,
                (array['submitted', 'validated'])[1 + extract(month from t.period_end)::int % 2]::entry_state
            from target t join indicator i on i.id = t.indicator_id left join (
                select indicator_id, period, max(version) as versions from measurement group by indicator_id, period) b
                on b.indicator_id = i.id and b.period = t.period
            where i.plan_id = :plan
            """;

    private static final String VALIDATE = """
            update measurement set state = 'validated' where state = 'submitted'
            and indicator_id in (select id from indicator where plan_id = :plan)
            """;

    private static final String REPORT = """
            insert into milestone_report (id, milestone_id, report_date, version, percent, state)
            select gen_random_uuid(), id, date '2024-03-31', 1 + coalesce((select max(version) from milestone_report r
                where r.milestone_id = m.id and r.report_date = date '2024-03-31'), 0), 35, 'validated'
            from milestone m where plan_id = :plan
            """;

    @Autowired
    private KnownPlans plans;

    @Autowired
    private SqlKnownPlans stored;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private Model plan;
    private PlanStore store;

    @BeforeEach
    void storeAPlan() {
        var generator = new PlanGenerator(20261122, "KEPT-" + UUID.randomUUID());
        store = new PlanStore(jdbc, transactions);
        plan = generator.plan();
        store.store(plan);
    }

    @Test
    void aPlanIsKeptWhateverElseIsRecorded() {
        var kept = find(Basis.OFFICIAL, knowledge.latest());
        var day = LocalDate.of(1890, 1, 1).plusDays(System.nanoTime() % 30_000);
        for (var other : List.of(
                "insert into special_day (day, name, source) values (:day, 'Aniversario', 'Decreto')",
                "delete from special_day where day = :day")) {
            store.record(() -> jdbc.sql(other).param("day", day).update());

            assertThat(find(Basis.OFFICIAL, knowledge.latest())).isSameAs(kept);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEIGH,
                MEASURE,
                REPORT,
                "update goal set weight = weight + 1 where plan_id = :plan",
                "update milestone set due = due + 40 where plan_id = :plan",
                "update plan set ends = ends - 1 where id = :plan",
                "update org_unit set name = name || '.' where id in (select unit_id from indicator where plan_id = :plan)",
                "update target set value = value + 1 where indicator_id in (select id from indicator where plan_id = :plan)",
                "delete from target where indicator_id in (select id from indicator where plan_id = :plan)"
            })
    void aChangeOfAnyThingItIsMadeFromIsSeenAtOnce(String change) {
        var before = card(find(Basis.PRELIMINARY, knowledge.latest()));

        assertThat(record(change)).as("rows changed").isPositive();

        var now = knowledge.latest();
        assertThat(card(find(Basis.PRELIMINARY, now)))
                .isEqualTo(card(anew(Basis.PRELIMINARY, now)))
                .isNotEqualTo(before);
    }

    @Test
    void whatWasKnownBeforeAChangeStaysWhatItWas() {
        var then = knowledge.latest();
        var before = find(Basis.PRELIMINARY, then);

        record(WEIGH);
        find(Basis.PRELIMINARY, knowledge.latest());

        assertThat(find(Basis.PRELIMINARY, then)).isSameAs(before);
    }

    @Test
    void itIsTheSameAsReadAnewAfterManyChangesByChance() {
        var dice = new Dice(7);
        var moments = new ArrayList<Instant>();
        for (var i = 0; i < CHANGES; i++) {
            record(dice.any(List.of(WEIGH, MEASURE, VALIDATE, REPORT, "select 1 from plan where id = :plan")));
            moments.add(knowledge.latest());
            var asked = dice.percent(70) ? moments.getLast() : dice.any(moments);
            var basis = dice.any(List.of(Basis.values()));

            assertThat(card(find(basis, asked))).as("change %d", i).isEqualTo(card(anew(basis, asked)));
        }
    }

    @Test
    void whatAnOpenRecordingHasChangedSoFarIsShownToItAloneAndNeverKept() {
        var before = card(find(Basis.OFFICIAL, knowledge.latest()));
        var moments = new ArrayList<Instant>();
        transactions.executeWithoutResult(rollingBack -> {
            moments.add(knowledge.record());
            change(WEIGH);
            var once = card(find(Basis.OFFICIAL, knowledge.latest()));
            change(WEIGH);
            var twice = card(find(Basis.OFFICIAL, knowledge.latest()));

            assertThat(once).isNotEqualTo(before);
            assertThat(twice).isNotEqualTo(once).isEqualTo(card(anew(Basis.OFFICIAL, knowledge.latest())));
            rollingBack.setRollbackOnly();
        });
        // The next recording has the very instant of the one that was given up.
        var again = transactions.execute(_ -> {
            var at = jdbc.sql("select begin_recording(:at::timestamptz - interval '1 microsecond', 'generator')")
                    .param("at", moments.getFirst().toString())
                    .query(OffsetDateTime.class)
                    .single();
            change(WEIGH);
            return at.toInstant();
        });

        assertThat(again).isEqualTo(moments.getFirst());
        assertThat(card(find(Basis.OFFICIAL, again)))
                .isEqualTo(card(anew(Basis.OFFICIAL, again)))
                .isNotEqualTo(before);
    }

    @Test
    void whileOthersRecordEveryAnswerIsThatOfItsMoment() throws Exception {
        var goesOn = new AtomicBoolean(true);
        var answers = new ArrayList<Answer>();
        try (var others = Executors.newFixedThreadPool(3)) {
            var writers = IntStream.range(0, 3)
                    .<Future<?>>mapToObj(n -> others.submit(() -> write(new Dice(n), goesOn)))
                    .toList();
            for (var i = 0; i < CHANGES * 2 || (different(answers) < 5 && i < CHANGES * 50); i++) {
                var now = knowledge.latest();
                answers.add(new Answer(now, card(find(Basis.PRELIMINARY, now))));
            }
            goesOn.set(false);
            for (var writer : writers) {
                writer.get();
            }
        }

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.card()).isEqualTo(card(anew(Basis.PRELIMINARY, answer.knownAt()))));
        assertThat(different(answers)).isGreaterThan(3);
    }

    private static long different(List<Answer> answers) {
        return answers.stream().map(Answer::card).distinct().count();
    }

    private record Answer(Instant knownAt, Scorecard card) {}

    private void write(Dice dice, AtomicBoolean goesOn) {
        while (goesOn.get()) {
            transactions.executeWithoutResult(status -> {
                knowledge.record();
                change(dice.any(List.of(WEIGH, REPORT, "select 1 from plan where id = :plan")));
                if (dice.percent(20)) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    /** PostgreSQL holds what a statement reads until its transaction ends: so it says itself what a plan is made from. */
    @Test
    void everyTableThatAPlanIsMadeFromTellsOfItsChanges() {
        var read = transactions.execute(_ -> {
            var then = knowledge.latest();
            anew(Basis.OFFICIAL, then);
            stored.find(
                    plan.code(),
                    Basis.OFFICIAL,
                    then,
                    new RecentPlans.Kept(
                            Instant.EPOCH, anew(Basis.OFFICIAL, then).known()));
            return Set.copyOf(jdbc.sql("""
                            select distinct c.relname from pg_locks l join pg_class c on c.oid = l.relation
                                join pg_namespace n on n.oid = c.relnamespace
                            where l.pid = pg_backend_pid() and c.relkind in ('r', 'p', 'm')
                                and n.nspname not in ('pg_catalog', 'information_schema')
                            """).query(String.class).list());
        });

        assertThat(read).contains("target", "measurement_move", "municipality");
        assertThat(noted()).containsAll(madeFrom(read));
    }

    /** What says when something changed, and the clock of recordings, are no part of the plan. */
    private static Set<String> madeFrom(Set<String> read) {
        return read.stream()
                .filter(table -> !Set.of("plan_change", "recording_clock").contains(table))
                .collect(toSet());
    }

    /** Tables with such a trigger after statements of each kind: insert 4, delete 8, update 16; before, 2, and rows, 1, not. */
    private Set<String> noted() {
        return Set.copyOf(jdbc.sql("""
                        select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                            join pg_proc p on p.oid = t.tgfoid
                        where p.proname = 'note_plan_change' and t.tgtype & 31 = 28 and t.tgenabled = 'O'
                            and t.tgqual is null and c.relnamespace = 'public'::regnamespace
                        """).query(String.class).list());
    }

    private int record(String change) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            knowledge.record();
            return change(change);
        }));
    }

    private int change(String sql) {
        jdbc.sql("select set_config('rumbo.act', 'import', true)").query().singleRow();
        var statement = jdbc.sql(sql).param("plan", plan.id());
        return sql.startsWith("select") ? statement.query().listOfRows().size() : statement.update();
    }

    private Evaluation find(Basis basis, Instant knownAt) {
        return plans.find(plan.code(), basis, knownAt).orElseThrow();
    }

    /** Read by somebody who remembers nothing. */
    private Evaluation anew(Basis basis, Instant knownAt) {
        return new KnownPlans(stored).find(plan.code(), basis, knownAt).orElseThrow();
    }

    private static Scorecard card(Evaluation evaluation) {
        return evaluation.scorecard(new AsOf(CUTOFF, evaluation.known().basis(), Instant.EPOCH));
    }
}
