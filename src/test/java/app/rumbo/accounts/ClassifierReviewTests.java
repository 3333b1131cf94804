package app.rumbo.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.rumbo.accounts.ClassifierEntry.Said;
import app.rumbo.shared.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file does to a classifier, and all that it may not do. */
class ClassifierReviewTests {

    private static final List<ClassifierEntry> CHILE = kept(
            "115 | Ingresos",
            "115-03 | Tributos | IPP",
            "115-03-01 | Patentes y tasas",
            "115-03-01-001 | Patentes municipales",
            "115-08 | Otros ingresos | OT",
            "115-08-03 | Fondo Común | FCM | 2000-01-01 | 2025-12-31",
            "115-08-03 | Fondo Común Municipal | FCM | 2026-01-01");

    private static final List<ClassifierEntry> PERU = kept("1 | Ingresos", "1.1 | Impuestos | 08", "1.1.2 | Propiedad");

    @Test
    void whatIsTakenOutAndBroughtBackChangesNothing() {
        var rows = CHILE.stream().map(ClassifierReviewTests::row).toList();

        var outcome = review(CHILE).of(rows);

        assertThat(outcome).isEqualTo(new ClassifierOutcome(List.of(), CHILE.size(), List.of()));
    }

    @Test
    void aNewAccountANewNameAndAnEndComeInTogether() {
        var outcome = review(CHILE)
                .of(List.of(
                        row(2, "115-03-02", "Permisos y licencias", "", "", ""),
                        row(3, "115-03-02-001", "Permisos de circulación", "", "2026-01-01", ""),
                        row(4, "115-03", "Tributos municipales", "IPP", "", ""),
                        row(5, "115-03-01-001", "Patentes municipales", "", "", "2026-12-31")));

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.created()).isEqualTo(2);
        assertThat(outcome.changed()).isEqualTo(2);
        assertThat(outcome.changes())
                .extracting(change -> change.after().validTo())
                .containsExactly(null, null, null, LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"115.03.02", "03-02", "3-2", "'115 03 02'"})
    void codesAreWrittenInTheClassifiersOwnWay(String code) {
        var outcome = review(CHILE).of(List.of(row(2, code, "Permisos", "", "", "")));

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.changes().getFirst().after().code()).isEqualTo("115-03-02");
    }

    @Test
    void digitsThatMayBeTwoAccountsAreAsked() {
        var outcome = review(CHILE).of(List.of(row(2, "1150302", "Permisos", "", "", "")));

        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("error.accounts.unclear");
            assertThat(problem.arguments().getLast()).asString().contains("115-03-02");
        });
    }

    @Test
    void columnsThatTheFileHasNotGotLeaveWhatIsKept() {
        var outcome = review(CHILE).of(List.of(new ClassifierRow(2, "115-03", false, null, "Otro", null, null, null)));

        assertThat(outcome.changes()).singleElement().satisfies(change -> {
            assertThat(change.after().source()).isEqualTo("IPP");
            assertThat(change.after().name()).isEqualTo("Otro");
            assertThat(change.isNew()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            115-03-05-001 | Nueva      |     |            |            | error.accounts.gap
            1.1.2         | Predial    |     |            |            | error.accounts.other-country
            215-21        | Personal   |     |            |            | error.accounts.other-kind
            patentes      | Patentes   |     |            |            | error.accounts.no-code
                          | Sin código |     |            |            | error.accounts.code-missing
            115-03-02     |            |     |            |            | error.accounts.name-missing
            115-03-02     | Permisos   | ZZZ |            |            | error.accounts.unknown-source
            115-03-02     | Permisos   |     | 31/02/2026 |            | error.accounts.no-day
            115-03-02     | Permisos   |     | 2026-07-01 | 2026-06-30 | error.accounts.ends-before-it-begins
            115-08-03     | Fondo      | FCM | 2025-06-01 | 2025-07-01 | error.accounts.overlap
            115-03        | Tributos   | IPP |            | 2026-12-31 | error.accounts.parts-outside
            115-03-01-001 | Patentes   |     |            | 2025-12-31 | error.accounts.used-after-end
            """)
    void eachFaultIsSaidWithItsRow(
            @Nullable String code,
            @Nullable String name,
            @Nullable String source,
            @Nullable String from,
            @Nullable String to,
            String problem) {
        var review = new ClassifierReview(
                Country.CL,
                ClassifierPart.REVENUE,
                CHILE,
                Set.of("IPP", "FCM", "OT"),
                Map.of("115.03.01.001.001", LocalDate.of(2026, 10, 31)));

        var outcome = review.of(List.of(row(7, or(code), or(name), or(source), or(from), or(to))));

        assertThat(outcome.accepted()).isFalse();
        assertThat(outcome.problems()).anySatisfy(each -> {
            assertThat(each.key()).isEqualTo(problem);
            assertThat(each.row()).isEqualTo(7);
        });
    }

    @Test
    void allProblemsAreSaidAtOnceInTheOrderOfTheRows() {
        var outcome = review(CHILE)
                .of(List.of(
                        row(2, "115-09-01", "Sin superior", "", "", ""),
                        row(3, "115-03-02", "Permisos", "", "nunca", ""),
                        row(4, "115-03-02", "", "", "", ""),
                        row(5, "215-21", "Personal", "", "", "")));

        assertThat(outcome.problems()).extracting(ClassifierProblem::row).containsExactly(2, 3, 4, 5);
    }

    @Test
    void theSameEntryTwiceInAFileIsAProblemOfTheSecond() {
        var outcome = review(CHILE)
                .of(List.of(row(2, "115-03-02", "Permisos", "", "", ""), row(3, "115.03.02", "Permisos", "", "", "")));

        assertThat(outcome.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("error.accounts.twice");
            assertThat(problem.row()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"115-08", "115-08-03", "nada"})
    void anAccountUnderAnotherThanItsCodeSaysIsRefused(String above) {
        var outcome =
                review(CHILE).of(List.of(new ClassifierRow(2, "115-03-02", false, above, "Permisos", "", "", "")));

        assertThat(outcome.problems())
                .extracting(ClassifierProblem::key, ClassifierProblem::column)
                .containsExactly(tuple("error.accounts.two-parents", ClassifierProblem.ABOVE));
    }

    @Test
    void anAccountUnderTheOneItsCodeSaysIsTaken() {
        assertThat(review(CHILE)
                        .of(List.of(new ClassifierRow(2, "115-03-02", false, "11503", "Permisos", "", "", "")))
                        .problems())
                .isEmpty();
    }

    @Test
    void anEndedAccountGoesOnUnderANewNameFromTheNextDay() {
        var outcome = review(CHILE)
                .of(List.of(
                        row(2, "115-03-01-001", "Patentes municipales", "", "2000-01-01", "2026-12-31"),
                        row(3, "115-03-01-001", "Patentes comerciales", "", "2027-01-01", "")));

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.created()).isOne();
        assertThat(outcome.changed()).isOne();
    }

    @Test
    void partsMayLiveAsLongAsThePeriodsAboveThemTakenTogether() {
        assertThat(review(CHILE)
                        .of(List.of(row(2, "115-08-03-001", "Participación anual", "", "2010-01-01", "")))
                        .problems())
                .isEmpty();
    }

    @Test
    void peruvianCodesAreTakenByTheirPoints() {
        var review = new ClassifierReview(Country.PE, ClassifierPart.REVENUE, PERU, Set.of("08"), Map.of());

        var outcome = review.of(List.of(row(2, "1.1.2.1", "Propiedad inmueble", "", "", "")));

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.changes().getFirst().after().code()).isEqualTo("1.1.2.1");
    }

    @Test
    void sourcesAreAListWithoutATree() {
        var kept = kept("FCM | Fondo Común");
        var review = new ClassifierReview(
                Country.CL, ClassifierPart.SOURCE, kept, Set.of(), Map.of("FCM", LocalDate.of(2026, 10, 31)));

        var outcome = review.of(List.of(
                row(2, "RP", "Royalty minero", "", "2024-01-01", ""),
                row(3, "FCM", "Fondo Común", "", "", "2026-06-30")));

        assertThat(outcome.problems())
                .extracting(ClassifierProblem::key)
                .containsExactly("error.accounts.used-after-end");
    }

    @Test
    void theApostropheThatGuardsATextInASpreadsheetIsNotPartOfIt() {
        var outcome = review(CHILE).of(List.of(row(2, "115-03-02", "'=Permisos", "", "", "")));

        assertThat(outcome.changes().getFirst().after().name()).isEqualTo("=Permisos");
    }

    @Test
    void whateverIsAcceptedIsATreeWithoutGapsInWhichNoCodeMeansTwoThings() {
        var random = new Random(20_261_121);
        for (var round = 0; round < 400; round++) {
            var rows = new ArrayList<ClassifierRow>();
            for (var at = 0; at < 1 + random.nextInt(6); at++) {
                var depth = 1 + random.nextInt(4);
                var code = new StringBuilder("115");
                for (var part = 1; part < depth; part++) {
                    code.append(part == 3 ? "-00" : "-0").append(1 + random.nextInt(3));
                }
                rows.add(row(
                        at + 2,
                        code.toString(),
                        "Cuenta " + at,
                        "",
                        random.nextBoolean() ? "" : (2000 + random.nextInt(30)) + "-01-01",
                        random.nextInt(3) > 0 ? "" : (2000 + random.nextInt(30)) + "-12-31"));
            }

            var outcome = review(CHILE).of(rows);

            if (outcome.accepted()) {
                assertSound(after(CHILE, outcome));
            }
        }
    }

    private static List<Said> after(List<ClassifierEntry> kept, ClassifierOutcome outcome) {
        var result = new ArrayList<>(kept);
        outcome.changes().forEach(change -> {
            result.remove(change.before());
            result.add(new ClassifierEntry(UUID.randomUUID(), change.after()));
        });
        return result.stream().map(ClassifierEntry::said).toList();
    }

    private static void assertSound(List<Said> all) {
        for (var one : all) {
            for (var other : all) {
                assertThat(one != other && one.code().equals(other.code()) && one.overlaps(other))
                        .as("%s and %s", one, other)
                        .isFalse();
            }
            for (var day : List.of(one.validFrom(), one.validTo() == null ? LocalDate.of(2999, 1, 1) : one.validTo())) {
                var code = new AccountCode(one.code());
                assertThat(code.depth() == 1
                                || all.stream()
                                        .anyMatch(above -> above.code()
                                                        .equals(code.upTo(code.depth() - 1)
                                                                .written())
                                                && !above.validFrom().isAfter(day)
                                                && !above.lastDay().isBefore(day)))
                        .as("%s has one above on %s", one, day)
                        .isTrue();
            }
        }
    }

    private static ClassifierReview review(List<ClassifierEntry> kept) {
        return new ClassifierReview(Country.CL, ClassifierPart.REVENUE, kept, Set.of("IPP", "FCM", "OT"), Map.of());
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static ClassifierRow row(int row, String code, String name, String source, String from, String to) {
        return new ClassifierRow(row, code, false, null, name, source, from, to);
    }

    private static ClassifierRow row(ClassifierEntry entry) {
        var said = entry.said();
        return row(
                2,
                said.code(),
                said.name(),
                or(said.source()),
                said.validFrom().toString(),
                said.validTo() == null ? "" : said.validTo().toString());
    }

    private static List<ClassifierEntry> kept(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split("\\s*\\|\\s*"))
                .map(cells -> new ClassifierEntry(
                        UUID.randomUUID(),
                        new Said(
                                cells[0],
                                cells[1],
                                cells.length > 2 ? cells[2] : null,
                                cells.length > 3 ? LocalDate.parse(cells[3]) : ClassifierEntry.BEGINNING,
                                cells.length > 4 ? LocalDate.parse(cells[4]) : null)))
                .toList();
    }
}
