package app.rumbo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import app.rumbo.RunningRumbo;
import app.rumbo.access.SystemUser;
import app.rumbo.scorecard.Basis;
import app.rumbo.scorecard.Figures;
import app.rumbo.scorecard.Question;
import app.rumbo.scorecard.Scorecards;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The demonstration as its first start loads it, and its board against the plain reading of the method. */
class LosAromosIntegrationTests {

    private static final LosAromos DEMO = new LosAromos();
    private static final List<Book> BOOKS = DEMO.books();

    @ParameterizedTest
    @CsvSource({
        "PLADECO-2023-2030, 2023-01-31",
        "PLADECO-2023-2030, 2023-12-31",
        "PLADECO-2023-2030, 2024-08-15",
        "PLADECO-2023-2030, 2025-12-31",
        "PLADECO-2023-2030, 2026-06-30",
        "PLADECO-2023-2030, 2026-10-31",
        "PAAM-2026, 2026-06-30",
        "PAAM-2026, 2026-10-31",
    })
    void theBoardIsWhatThePlainMethodGives(String code, LocalDate cutoff) {
        var plan = DEMO.plans().stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow();
        var board = new PlainBoard(plan, BOOKS, cutoff, Set.of("6.4.4"));

        var figures = figures(code, cutoff, null);

        assertClose(figures.score(), board.roll("", PlainBoard.Item::score));
        assertClose(figures.progress(), board.roll("", PlainBoard.Item::progress));
        assertClose(figures.planned(), board.roll("", PlainBoard.Item::planned));
        var items = board.items("", 1);
        assertThat(figures.duePeriods())
                .isEqualTo(items.stream().mapToInt(PlainBoard.Item::due).sum());
        assertThat(figures.measuredPeriods())
                .isEqualTo(items.stream().mapToInt(PlainBoard.Item::measured).sum());
    }

    @Test
    void inJulyTheSemesterLookedOtherThanAfterTheCorrectionsOfSeptember() {
        var semester = LocalDate.of(2026, 6, 30);
        var inJuly = BOOKS.stream()
                .filter(book -> book.known().isBefore(LosAromos.Step.CORRECTIONS.known()))
                .toList();
        var board = new PlainBoard(DEMO.plans().getFirst(), inJuly, semester, Set.of());

        var then = figures(LosAromos.PLADECO, semester, Instant.parse("2026-07-20T12:00:00Z"));

        assertClose(then.score(), board.roll("", PlainBoard.Item::score));
        assertThat(then.score())
                .isNotEqualTo(figures(LosAromos.PLADECO, semester, null).score());
    }

    @Test
    void itsMunicipalityAndUsersAreThere() {
        assertThat(text("select name from municipality")).isEqualTo("Los Aromos");
        assertThat(database()
                        .sql("select username from app_user")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "administrador",
                        "control",
                        "alcaldia",
                        "concejo",
                        "secretaria",
                        "ti",
                        "adm",
                        "secmu",
                        "secplan",
                        "daf",
                        "dom",
                        "dimao",
                        "dimao.aseo",
                        "dideco",
                        "dideco.social",
                        "dsp",
                        "transito",
                        "desam");
        assertThat(RunningRumbo.demonstration()
                        .bean(PasswordEncoder.class)
                        .matches("rumbo", text("select password_hash from app_user where username = 'dom'")))
                .isTrue();
    }

    @Test
    void aGoalIsSuspendedByItsActInSeptember() {
        assertThat(text("select suspension_act from goal where status = 'SUSPENDED'"))
                .contains("N° 143");
        assertThat(text("select known_from::date::text from history.goal where status = 'SUSPENDED'"))
                .isEqualTo("2026-09-02");
    }

    @Test
    void theReportOnTheFirstSemesterIsSealedWithWhatWasKnownInJuly() {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> text("select status from report where period = '2026-S1'")
                        .equals("sealed"));

        assertThat(text("select known_at::date::text from report where period = '2026-S1'"))
                .isEqualTo("2026-07-20");
    }

    @Test
    void aSecondStartLoadsNothingAgain() {
        var before = text("select count(*)::text from measurement");

        ((Lifecycle) RunningRumbo.demonstration().bean("demonstration")).start();

        assertThat(text("select count(*)::text from measurement")).isEqualTo(before);
    }

    private Figures figures(String plan, LocalDate cutoff, @Nullable Instant knownAt) {
        var question = new Question(plan, cutoff, Basis.OFFICIAL, knownAt);
        return SystemUser.call(() -> RunningRumbo.demonstration()
                .bean(Scorecards.class)
                .evaluate(question)
                .figures());
    }

    private static void assertClose(@Nullable BigDecimal product, @Nullable Double plain) {
        assertThat(Objects.requireNonNull(product).doubleValue())
                .isCloseTo(Objects.requireNonNull(plain), within(1e-9));
    }

    private String text(String sql) {
        return database().sql(sql).query(String.class).single();
    }

    private JdbcClient database() {
        return RunningRumbo.demonstration().bean(JdbcClient.class);
    }
}
