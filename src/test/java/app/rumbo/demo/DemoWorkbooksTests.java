package app.rumbo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demonstration's workbooks are those its texts give, and their figures make a board worth looking at. */
class DemoWorkbooksTests {

    private static final Path SHIPPED = Path.of("db/demo");
    private static final LocalDate CUTOFF = LocalDate.of(2026, 10, 31);
    private static final LosAromos DEMO = new LosAromos();
    private static final List<Book> BOOKS = DEMO.books();

    @ParameterizedTest
    @MethodSource
    void aShippedWorkbookIsWhatItsTextsGiveCellByCell(Book book) throws IOException {
        var made = new ByteArrayOutputStream();
        BookWriter.write(book, made);

        var shipped = Files.readAllBytes(SHIPPED.resolve(book.fileName()));

        assertThat(cells(new ByteArrayInputStream(shipped)))
                .as("after an edit of the texts, run MakeDemo")
                .isEqualTo(cells(new ByteArrayInputStream(made.toByteArray())));
        assertThat(shipped).hasSizeLessThan(1_000_000);
    }

    static List<Book> aShippedWorkbookIsWhatItsTextsGiveCellByCell() {
        return BOOKS;
    }

    @Test
    void theFolderHoldsTheseWorkbooksAndTheOrderInWhichTheyAreLoaded() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("README.md", Book.LIST),
                                    BOOKS.stream().map(Book::fileName))
                            .toList());
        }
        assertThat(SHIPPED.resolve(Book.LIST)).hasContent(Book.list(BOOKS));
    }

    @Test
    void theComunaIsAsLargeAsPromised() {
        var units = sheet("Unidades").filter(row -> "Dirección".equals(row.get(2)));

        assertThat(units).hasSize(10);
        assertThat(sheet("Indicadores")).hasSizeGreaterThanOrEqualTo(150);
        assertThat(sheet("Hitos")).hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void theBoardStandsInAmberBehindItsProgrammeWithMostDataIn() {
        var board = pladeco();
        var items = board.items("", 1);
        var due = items.stream().mapToInt(PlainBoard.Item::due).sum();
        var measured = items.stream().mapToInt(PlainBoard.Item::measured).sum();

        assertThat(board.roll("", PlainBoard.Item::score)).isBetween(0.78, 0.82);
        assertThat(measured / (double) due).isBetween(0.91, 0.95);
        assertThat(board.roll("", PlainBoard.Item::progress)).isBetween(0.42, 0.49);
        assertThat(board.roll("", PlainBoard.Item::planned)).isBetween(0.49, 0.55);
    }

    @Test
    void directoratesStandInEveryColour() {
        var lights = new HashMap<String, Integer>();
        scores().values()
                .forEach(score ->
                        lights.merge(score >= 0.9 ? "green" : score >= 0.75 ? "amber" : "red", 1, Integer::sum));

        assertThat(lights).containsOnlyKeys("green", "amber", "red");
        assertThat(lights.values()).allMatch(count -> count >= 2);
    }

    @Test
    void somethingIsLateStaleWithoutDataAndOverItsTarget() {
        var items = pladeco().items("", 1);

        assertThat(items).filteredOn(PlainBoard.Item::late).hasSizeBetween(8, 14);
        assertThat(items).filteredOn(PlainBoard.Item::stale).hasSizeBetween(5, 9);
        assertThat(items).anyMatch(item -> item.due() > 0 && item.measured() == 0);
        assertThat(items).anyMatch(item -> item.weight() == 0);
    }

    @Test
    void ownRevenueOfTheIndicatorIsThatOfTheRevenueSheet() {
        var quarters = new HashMap<String, BigDecimal>();
        standingRevenue().values().stream()
                .filter(row -> isMunicipal(row) && isOwn(account(row)))
                .forEach(row -> {
                    var quarter = row.get(0) + "-Q" + ((number(row.get(1)).intValue() - 1) / 3 + 1);
                    quarters.merge(quarter, number(row.get(7)), BigDecimal::add);
                });

        assertThat(sheet("Mediciones").filter(row -> "6.2.1-A".equals(row.get(1))))
                .hasSize(15)
                .allSatisfy(row -> assertThat(quarters.get(String.valueOf(row.get(2))))
                        .isCloseTo(number(row.get(3)).movePointRight(6), within(new BigDecimal("500000"))));
    }

    @Test
    void onlyTheGoalsMeantForTheCheckListHaveWeightsThatDoNotAddUp() {
        var odd = new ArrayList<String>();
        DEMO.plans()
                .forEach(plan -> sums(plan).forEach((goal, sum) -> {
                    if (sum.compareTo(new BigDecimal("100")) != 0) {
                        odd.add(plan.code() + " " + goal);
                    }
                }));

        assertThat(odd).containsExactlyInAnyOrder("PLADECO-2023-2030 2.3", "PAAM-2026 TRANSITO.2");
    }

    @Test
    void revenueComesInEveryMonthOfThreeYearsAndTenMonthsAndRefundsMaySurpassIt() {
        var months = standingRevenue().values().stream()
                .map(row -> row.get(0) + "-" + row.get(1))
                .collect(Collectors.groupingBy(month -> month, Collectors.counting()));
        var below = standingRevenue().values().stream()
                .filter(row -> number(row.get(7)).signum() < 0);

        assertThat(months).hasSize(46);
        assertThat(months.values()).containsOnly(30L);
        assertThat(below).hasSize(3);
    }

    @Test
    void aYearBringsNearlyFourteenThousandMillionsOfOwnRevenueAndCommonFundAThirdOfItFromTheFund() {
        var own = year("2025", account -> isOwn(account) || account.startsWith("115-08-03"));
        var fund = year("2025", account -> account.startsWith("115-08-03"));

        assertThat(own).isBetween(new BigDecimal("12500000000"), new BigDecimal("13900000000"));
        assertThat(fund.doubleValue() / own.doubleValue()).isBetween(0.34, 0.38);
    }

    @Test
    void halfOfTheCirculationPermitsComeInMarch() {
        Predicate<String> permits = "115-03-02-001"::equals;
        var march = standingRevenue().values().stream()
                .filter(row -> permits.test(account(row)) && "2025 3".equals(row.get(0) + " " + row.get(1)))
                .map(row -> number(row.get(7)))
                .findFirst()
                .orElseThrow();

        assertThat(march.doubleValue() / year("2025", permits).doubleValue()).isBetween(0.48, 0.58);
    }

    @Test
    void oneMonthWasToldAnew() {
        var restated = BOOKS.stream()
                .filter(book -> book.name().startsWith("finanzas-2026-05"))
                .flatMap(book -> book.sheets().stream())
                .flatMap(sheet -> sheet.rows().stream())
                .collect(Collectors.groupingBy(row -> account(row) + row.get(8), Collectors.counting()));
        var changed = BOOKS.stream()
                .filter(book -> book.name().startsWith("finanzas-2026-05"))
                .flatMap(book -> book.sheets().stream())
                .flatMap(sheet -> sheet.rows().stream())
                .distinct();

        assertThat(restated.values()).containsOnly(2L);
        assertThat(changed).hasSize(restated.size() + 3);
    }

    @Test
    void accountingTellsNearlyAllThatTheRevenueCoversAndAPartOfItHasNoGoal() {
        var lines = BOOKS.getLast().sheets().stream()
                .filter(sheet -> sheet.name().equals("Gastos"))
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> "Municipal".equals(row.get(3)))
                .toList();
        var current = lines.stream().map(row -> number(row.get(10))).reduce(BigDecimal.ZERO, BigDecimal::add);
        var waiting = lines.stream().filter(row -> row.get(8) == null);

        assertThat(current).isBetween(new BigDecimal("14000000000"), new BigDecimal("16000000000"));
        assertThat(waiting).hasSize(17);
    }

    @Test
    void theGoalsBudgetSaysWhatTheirAccountingSays() {
        var last = BOOKS.getLast().sheets();
        var goals =
                last.getFirst().rows().stream().map(row -> number(row.get(5))).reduce(BigDecimal.ZERO, BigDecimal::add);
        var lines = last.getLast().rows().stream()
                .filter(row -> row.get(8) != null)
                .map(row -> number(row.get(10)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(goals).isEqualByComparingTo(lines).isPositive();
    }

    private static BigDecimal year(String year, Predicate<String> accounts) {
        return standingRevenue().values().stream()
                .filter(row ->
                        isMunicipal(row) && year.equals(String.valueOf(row.get(0))) && accounts.test(account(row)))
                .map(row -> number(row.get(7)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of each year, month and account what was brought last. */
    private static Map<String, List<@Nullable Object>> standingRevenue() {
        var rows = new LinkedHashMap<String, List<@Nullable Object>>();
        sheet("Ingresos").forEach(row -> rows.put(row.get(0) + "-" + row.get(1) + "-" + row.get(2) + row.get(8), row));
        return rows;
    }

    private static String account(List<@Nullable Object> row) {
        return String.valueOf(row.get(2));
    }

    private static boolean isMunicipal(List<@Nullable Object> row) {
        return "Municipal".equals(row.get(8));
    }

    /** As the classifier has it: 03, 06 and fines. */
    private static boolean isOwn(String account) {
        return account.startsWith("115-03-") || account.startsWith("115-06-") || account.startsWith("115-08-02");
    }

    private static Map<String, BigDecimal> sums(PlanText plan) {
        var sums = new HashMap<String, BigDecimal>();
        plan.goals().forEach(goal -> sums.merge(goal.parent(), goal.weight(), BigDecimal::add));
        plan.measures().forEach(measure -> sums.merge(measure.goal(), measure.weight(), BigDecimal::add));
        plan.stages().forEach(stage -> sums.merge(stage.goal(), stage.weight(), BigDecimal::add));
        return sums;
    }

    private static PlainBoard pladeco() {
        return new PlainBoard(DEMO.plans().getFirst(), BOOKS, CUTOFF, Set.of("6.4.4"));
    }

    private static Map<String, Double> scores() {
        var weights = new HashMap<String, Double>();
        var sums = new HashMap<String, Double>();
        for (var item : pladeco().items("", 1)) {
            var score = item.score();
            if (score != null) {
                var unit = item.unit().split("-", 2)[0];
                weights.merge(unit, item.weight(), Double::sum);
                sums.merge(unit, item.weight() * score, Double::sum);
            }
        }
        sums.replaceAll((unit, sum) -> sum / Objects.requireNonNull(weights.get(unit)));
        return sums;
    }

    private static Stream<List<@Nullable Object>> sheet(String name) {
        return BOOKS.stream()
                .flatMap(book -> book.sheets().stream())
                .filter(sheet -> sheet.name().equals(name))
                .flatMap(sheet -> sheet.rows().stream());
    }

    private static BigDecimal number(@Nullable Object cell) {
        return (BigDecimal) Objects.requireNonNull(cell);
    }

    private static Map<String, List<String>> cells(InputStream file) throws IOException {
        var cells = new HashMap<String, List<String>>();
        try (var workbook = new ReadableWorkbook(file)) {
            for (var sheet : workbook.getSheets().toList()) {
                cells.put(
                        sheet.getName(),
                        sheet.openStream()
                                .map(row -> row.stream()
                                        .map(DemoWorkbooksTests::text)
                                        .toList()
                                        .toString())
                                .toList());
            }
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        return cell == null ? "" : cell.getType() + ":" + cell.getRawValue();
    }
}
