package app.rumbo.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.measurements.SaveOutcome.Overtaken;
import app.rumbo.measurements.SaveOutcome.Saved;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Two people at the same instant: one of them wins, and the other is told (method §1). {@code -Drumbo.races=…} for more. */
@IntegrationTest
class EntryRacesIntegrationTests {

    private static final int EDITS = Integer.getInteger("rumbo.races", 300);
    private static final int OTHERS = Math.max(1, EDITS / 10);
    private static final String ON = "2026-M05";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Entries entries;

    @Autowired
    private Validations validations;

    @Autowired
    private EntryCalendars calendars;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Ground ground;

    /** What came of both. */
    private record Both(Object first, Object second) {

        List<Object> all() {
            return List.of(first, second);
        }

        <T> T the(Class<T> type) {
            return all().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .reduce((_, _) -> {
                        throw new AssertionError("two of " + type.getSimpleName() + ": " + this);
                    })
                    .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + ": " + this));
        }

        boolean has(Class<?> type) {
            return all().stream().anyMatch(type::isInstance);
        }
    }

    @BeforeEach
    void prepare() {
        ground = Ground.store(jdbc, transactions, 2);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void ofTwoEditsOverTheSameOneWinsAndTheOtherSeesBoth() {
        var seen = Seen.NOTHING;
        for (var race = 1; race <= EDITS; race++) {
            var mine = draft("M1", ON, 10 + race, seen);
            var theirs = draft("M1", ON, -race, seen);

            var both = race("ana", () -> entries.save(mine), "beto", () -> entries.save(theirs));

            var won = both.the(Saved.class).entry();
            var stands = Objects.requireNonNull(both.the(Overtaken.class).theirs());
            var anaWon = both.first() instanceof Saved;
            assertThat(stands).isEqualTo(won);
            assertThat(stands.figures()).isEqualTo((anaWon ? mine : theirs).figures());
            assertThat(stands.enteredBy()).isEqualTo(ground.person(anaWon ? "ana" : "beto"));
            assertThat(standing("M1")).isEqualTo(won);
            seen = again(anaWon ? "beto" : "ana", anaWon ? theirs : mine, stands, race);
        }
        assertThat(toldOf("M1")).as("what each of them wrote, in the trail").isEqualTo(2L * EDITS + EDITS / 2);
    }

    /** Who lost writes over what was shown to them; every second time somebody throws it away after. */
    private Seen again(String loser, EntryDraft draft, Entry shown, int race) {
        var saved = ground.as(loser, () -> (Saved) entries.save(with(draft, shown.seen())));
        assertThat(saved.entry().figures()).isEqualTo(draft.figures());
        if (race % 2 == 1) {
            return saved.entry().seen();
        }
        ground.as("ana", () -> entries.discard(saved.entry().id(), saved.entry().seen()));
        return Seen.NOTHING;
    }

    @Test
    void aDraftSubmittedTwiceIsSubmittedOnce() {
        for (var race = 0; race < OTHERS; race++) {
            var id = saved("M1", ON, 10).id();

            var both = race("ana", () -> entries.submit(id), "beto", () -> entries.submit(id));

            assertThat(both.the(Entry.class).state()).isEqualTo(EntryState.SUBMITTED);
            both.the(EntryRefused.IllegalStep.class);
            assertThat(jdbc.sql(
                                    "select count(*) from measurement_move where measurement_id = :id and state = 'submitted'")
                            .param("id", id.value())
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
    }

    @Test
    void whatOneValidatesAndTheOtherReturnsIsEitherOfBoth() {
        for (var race = 0; race < OTHERS; race++) {
            var id = submitted();

            var both = race("carla", () -> validations.validate(id), "ciro", () -> validations.observe(id, "Falta"));

            both.the(EntryRefused.IllegalStep.class);
            assertThat(find(id).state())
                    .isEqualTo(both.the(Entry.class).state())
                    .isEqualTo(both.first() instanceof Entry ? EntryState.VALIDATED : EntryState.OBSERVED);
        }
    }

    @Test
    void whatIsSubmittedWhileItIsTypedIsNotTypedOver() {
        for (var race = 0; race < OTHERS; race++) {
            var draft = saved("M1", ON, 10);
            var typed = draft("M1", ON, 11 + race, draft.seen());

            var both = race("ana", () -> entries.submit(draft.id()), "beto", () -> entries.save(typed));

            var submitted = both.the(Entry.class);
            assertThat(find(draft.id())).isEqualTo(submitted);
            var typedFirst = both.has(Saved.class);
            assertThat(submitted.figures()).isEqualTo(typedFirst ? typed.figures() : draft.figures());
            if (!typedFirst) {
                assertThat(both.the(Overtaken.class).theirs()).isEqualTo(submitted);
            }
        }
    }

    @Test
    void whatIsTypedIsNotThrownAwayUnseen() {
        for (var race = 0; race < OTHERS; race++) {
            var draft = saved("M1", ON, 10);
            var typed = draft("M1", ON, 11 + race, draft.seen());

            var both = race("ana", () -> entries.discard(draft.id(), draft.seen()), "beto", () -> entries.save(typed));

            var shown = ((Overtaken) both.first()).theirs();
            if (both.second() instanceof Saved(Entry kept)) {
                assertThat(shown).isEqualTo(kept);
                assertThat(standing("M1").figures()).isEqualTo(typed.figures());
                ground.as("ana", () -> entries.discard(kept.id(), kept.seen()));
            } else {
                assertThat(shown).isNull();
                assertThat(((Overtaken) both.second()).theirs()).isNull();
                assertThat(standing("M1")).isNull();
            }
        }
    }

    @Test
    void aDraftThatIsNewButLooksLikeOneThatWasThrownAwayIsNotOverwrittenUnseen() {
        var old = saved("M1", ON, 10);
        ground.as("ana", () -> entries.discard(old.id(), old.seen()));
        var another = saved("M1", ON, 12);

        var late = ground.as("beto", () -> entries.save(draft("M1", ON, 11, old.seen())));

        assertThat(((Overtaken) late).theirs()).isEqualTo(another);
    }

    @Test
    void aPeriodThatIsClosedWhileSomebodyTypesTakesTheValueOrSaysThatItIsClosed() {
        var period = Period.parse(ON).orElseThrow();
        for (var race = 0; race < OTHERS; race++) {
            var typed = draft("M1", ON, 10 + race, null);

            var both = race(
                    "carla",
                    () -> {
                        calendars.close(ground.plan(), period, "Acta");
                        return "closed";
                    },
                    "ana",
                    () -> entries.save(typed));

            assertThat(both.first()).isEqualTo("closed");
            if (both.second() instanceof Saved) {
                assertThat(standing("M1").figures()).isEqualTo(typed.figures());
            } else {
                assertThat(both.second()).isInstanceOf(EntryRefused.Closed.class);
            }
            ground.as("carla", () -> {
                calendars.reopen(ground.plan(), period, LocalDate.now().plusDays(9), "Otra acta");
                return period;
            });
        }
    }

    @Test
    void aPeriodThatTwoCloseIsClosedOnce() {
        for (var race = 0; race < OTHERS; race++) {
            var period = Period.parse("202%d-M%02d".formatted(4 + race / 12 % 4, 1 + race % 12))
                    .orElseThrow();
            var before = calendars(period);
            Supplier<Object> close = () -> {
                calendars.close(ground.plan(), period, "Acta");
                return "closed";
            };

            var both = race("carla", close, "ciro", close);

            if (before == 0) {
                assertThat(both.the(String.class)).isEqualTo("closed");
            }
            both.all().stream()
                    .filter(CalendarRefused.class::isInstance)
                    .forEach(no -> assertThat(no).isInstanceOf(CalendarRefused.NothingToDo.class));
            assertThat(calendars(period)).isOne();
        }
    }

    private Both race(String one, Supplier<?> first, String other, Supplier<?> second) {
        var barrier = new CyclicBarrier(2);
        var both = List.of(at(barrier, one, first), at(barrier, other, second));
        try {
            return new Both(both.getFirst().get(), both.getLast().get());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Future<Object> at(CyclicBarrier barrier, String person, Supplier<?> work) {
        return threads.submit(() -> {
            barrier.await();
            return ground.as(person, () -> {
                try {
                    return work.get();
                } catch (DomainException refused) {
                    return refused;
                }
            });
        });
    }

    private EntryDraft draft(String indicator, String on, int value, @Nullable Seen seen) {
        return new EntryDraft(
                EntryKind.MEASUREMENT,
                ground.plan(),
                indicator,
                on,
                Figures.of(BigDecimal.valueOf(value)),
                "Nota",
                null,
                seen);
    }

    private static EntryDraft with(EntryDraft draft, Seen seen) {
        return new EntryDraft(
                draft.kind(),
                draft.plan(),
                draft.item(),
                draft.saidOn(),
                draft.figures(),
                draft.comment(),
                draft.nextStep(),
                seen);
    }

    private Entry saved(String indicator, String on, int value) {
        return ground.as("ana", () -> ((Saved) entries.save(draft(indicator, on, value, null))).entry());
    }

    private EntryId submitted() {
        var id = saved("M2", ON, 10).id();
        return ground.as("ana", () -> entries.submit(id)).id();
    }

    private Entry find(EntryId id) {
        return ground.as("carla", () -> entries.find(id));
    }

    private @Nullable Entry standing(String indicator) {
        return jdbc
                .sql("""
                        select m.id from measurement m join indicator i on i.id = m.indicator_id
                            join plan p on p.id = i.plan_id
                        where p.code = :plan and i.code = :code and m.period = :on order by m.version desc limit 1
                        """)
                .param("plan", ground.plan())
                .param("code", indicator)
                .param("on", ON)
                .query((row, _) -> find(new EntryId(java.util.UUID.fromString(row.getString("id")))))
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private long toldOf(String indicator) {
        return jdbc.sql("""
                        select count(*) from trail where kind = 'measurement'
                            and subject = trail_indicator((select i.id::text from indicator i
                                join plan p on p.id = i.plan_id where p.code = :plan and i.code = :code)) || ' · ' || :on
                        """)
                .param("plan", ground.plan())
                .param("code", indicator)
                .param("on", ON)
                .query(Long.class)
                .single();
    }

    private long calendars(Period period) {
        return ground.as("carla", () -> calendars.acts(ground.plan())).stream()
                .filter(act -> act.period().equals(period.toString()))
                .count();
    }
}
