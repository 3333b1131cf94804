package app.rumbo.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.deadlines.WorkingDays;
import app.rumbo.reminders.Letter.Line;
import app.rumbo.shared.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is written to on a morning, about what; and over a quarter of days on which things get done at random. */
class LettersTests {

    private static final Ladder LADDER = new Ladder(ReminderSettings.USUAL, WorkingDays.of(Country.CL));
    private static final LocalDate DUE = LocalDate.parse("2026-11-13");

    private final Recipient ana = person("ana");
    private final Recipient beto = person("beto");
    private final Recipient director = person("director");
    private final Recipient administrator = person("administrador");
    private final Recipient control = person("control");
    private final UUID unit = UUID.randomUUID();
    private final Map<UUID, Map<Level, Set<Recipient>>> people = Map.of(
            unit,
            Map.of(
                    Level.UNIT, Set.of(ana, beto),
                    Level.DIRECTORATE, Set.of(director),
                    Level.ADMINISTRATOR, Set.of(administrator)));

    @Test
    void onlyThoseWhomItHasReachedAreWrittenTo() {
        var owed = List.of(owed("2026-M10", DUE, 0));

        assertThat(to(letters("2026-11-10", owed))).containsExactly("ana", "beto");
        assertThat(to(letters("2026-11-11", owed))).isEmpty();
        assertThat(to(letters("2026-11-13", owed))).containsExactly("ana", "beto");
        assertThat(to(letters("2026-11-16", owed))).containsExactly("ana", "beto", "control");
        assertThat(to(letters("2026-11-18", owed))).containsExactly("ana", "beto", "director");
        assertThat(to(letters("2026-11-27", owed))).containsExactly("administrador", "ana", "beto", "director");
        assertThat(to(letters("2027-01-11", owed)))
                .as("weekly, for as long as it is owed")
                .containsExactly("administrador", "ana", "beto", "director");
    }

    @Test
    void theWeeklyMailListsAllAndTheOthersWhatIsAtItsDayAndWhatWasReturned() {
        var atItsDay = owed("2026-M10", DUE, 0);
        var returned = owed("2026-Q3", DUE.plusDays(45), 2);
        var ahead = owed("2026-M11", DUE.plusDays(30), 0);
        var owed = List.of(ahead, returned, atItsDay);

        assertThat(packets(letters("2026-11-13", owed), ana)).containsExactly("2026-M10", "2026-Q3");
        assertThat(packets(letters("2026-11-16", owed), ana)).containsExactly("2026-M10", "2026-M11", "2026-Q3");
        assertThat(letters("2026-11-12", owed)).isEmpty();
    }

    @Test
    void missedMorningsAreMadeUpForInOneMailMarkedWithTheirDay() {
        var owed = List.of(owed("2026-M10", DUE, 0), owed("2026-Q3", LocalDate.parse("2026-11-17"), 0));

        var letter = of(List.of(day("2026-11-17"), day("2026-11-18"), day("2026-11-19")), owed, Set.of(), 0);

        assertThat(letter).extracting(one -> one.to().username()).doesNotHaveDuplicates();
        var anas =
                letter.stream().filter(one -> one.to().equals(ana)).findFirst().orElseThrow();
        assertThat(anas.morning()).isEqualTo("2026-11-19");
        assertThat(anas.owed())
                .extracting(line -> line.owed().packet() + " " + line.forDay())
                .containsExactly("2026-M10 2026-11-18", "2026-Q3 2026-11-18");
    }

    @Test
    void whoseLastMailNeverLeftIsToldAllInTheNext() {
        var owed = List.of(owed("2026-M10", DUE, 0));

        assertThat(of(List.of(day("2026-11-17")), owed, Set.of("beto"), 0))
                .extracting(one -> one.to().username())
                .containsExactly("beto");
    }

    @Test
    void controlIsToldWhatArrivedWeeklyAndWhoDidNotAnswerAtOnce() {
        var owed = List.of(owed("2026-M10", LocalDate.parse("2026-11-17"), 0));

        var weekly = of(List.of(day("2026-11-16")), List.of(), Set.of(), 12);
        var after = of(List.of(day("2026-11-18")), owed, Set.of(), 12);

        assertThat(weekly).containsExactly(new Letter(control, day("2026-11-16"), List.of(), List.of(), 12, 0));
        assertThat(after)
                .contains(new Letter(
                        control,
                        day("2026-11-18"),
                        List.of(),
                        List.of(new Line(owed.getFirst(), day("2026-11-18"))),
                        12,
                        0));
        assertThat(of(List.of(day("2026-11-17")), List.of(), Set.of(), 12)).isEmpty();
        assertThat(of(List.of(day("2026-11-16")), List.of(), Set.of(), 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void overAQuarterNobodyIsWrittenToWhoseWorkIsDoneNorTwiceADayAndAllThatIsOwedClimbs(long seed) {
        var random = new Random(seed);
        var crowd = crowd(random);
        var work = work(crowd, random);
        var reached = new HashMap<Owed, Set<Level>>();
        for (var day = day("2026-08-03"); day.isBefore(day("2026-11-03")); day = day.plusDays(1)) {
            work.removeIf(_ -> random.nextInt(60) == 0);
            var morning = day;
            if (!LADDER.days().isWorkingDay(morning)) {
                continue;
            }
            var letters = Letters.of(
                    LADDER, List.of(morning), new Situation(List.copyOf(work), crowd, Set.of(), 0, Map.of(), Set.of()));
            assertThat(letters).extracting(Letter::to).doesNotHaveDuplicates();
            assertThat(letters).allSatisfy(letter -> {
                assertThat(letter.owed()).isNotEmpty();
                assertThat(letter.owed()).extracting(Line::owed).doesNotHaveDuplicates();
                assertThat(letter.owed()).allSatisfy(line -> assertThat(work).contains(line.owed()));
            });
            for (var owed : work) {
                for (var level : Level.values()) {
                    if (isWrittenTo(letters, owed, crowd.get(owed.unit()).get(level))) {
                        reached.computeIfAbsent(owed, _ -> new HashSet<>()).add(level);
                    }
                    if (LADDER.reminds(owed.due(), morning)) {
                        assertThat(isWrittenTo(
                                        letters, owed, crowd.get(owed.unit()).get(level)))
                                .as("%s on %s, %s", owed, morning, level)
                                .isEqualTo(level.compareTo(LADDER.reached(owed.due(), morning)) <= 0);
                    }
                }
            }
        }
        assertThat(work)
                .isNotEmpty()
                .allSatisfy(owed -> assertThat(reached.get(owed))
                        .as("what is owed to the end")
                        .contains(Level.values()));
    }

    private static boolean isWrittenTo(List<Letter> letters, Owed owed, Set<Recipient> people) {
        return people.stream()
                .allMatch(one -> letters.stream()
                        .anyMatch(letter -> letter.to().equals(one)
                                && letter.owed().stream()
                                        .anyMatch(line -> line.owed().equals(owed))));
    }

    /** Twelve units, two people each, four directors, one Administrador. */
    private static Map<UUID, Map<Level, Set<Recipient>>> crowd(Random random) {
        var crowd = new HashMap<UUID, Map<Level, Set<Recipient>>>();
        IntStream.range(0, 12)
                .forEach(number -> crowd.put(
                        new UUID(random.nextLong(), number),
                        Map.of(
                                Level.UNIT, Set.of(person("a" + number), person("b" + number)),
                                Level.DIRECTORATE, Set.of(person("d" + number % 4)),
                                Level.ADMINISTRATOR, Set.of(person("administrador")))));
        return crowd;
    }

    private static List<Owed> work(Map<UUID, Map<Level, Set<Recipient>>> crowd, Random random) {
        var work = new ArrayList<Owed>();
        crowd.keySet().forEach(unit -> {
            for (var month = 5; month <= 8; month++) {
                var due = day("2026-08-10").plusDays(random.nextInt(60));
                work.add(new Owed("2026-M0" + month, unit, "U", due, 1 + random.nextInt(5), 0, random.nextInt(2)));
            }
        });
        return work;
    }

    private List<Letter> letters(String morning, List<Owed> owed) {
        return of(List.of(day(morning)), owed, Set.of(), 0);
    }

    private List<Letter> of(List<LocalDate> mornings, List<Owed> owed, Set<String> unheard, int toValidate) {
        return Letters.of(
                LADDER, mornings, new Situation(owed, people, Set.of(control), toValidate, Map.of(), unheard));
    }

    private static List<String> to(List<Letter> letters) {
        return letters.stream().map(letter -> letter.to().username()).toList();
    }

    private static List<String> packets(List<Letter> letters, Recipient to) {
        return letters.stream()
                .filter(letter -> letter.to().equals(to))
                .flatMap(letter -> letter.owed().stream())
                .map(line -> line.owed().packet())
                .toList();
    }

    private Owed owed(String packet, LocalDate due, int observed) {
        return new Owed(packet, unit, "DIMAO", due, 3, 0, observed);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Recipient person(String name) {
        return new Recipient(name, name, name + "@losaromos.example");
    }
}
