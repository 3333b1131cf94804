package app.rumbo.measurements;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.IntegrationTest;
import app.rumbo.access.Role;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Frequency;
import app.rumbo.shared.Period;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What {@code docs/measurement-workflow.md} declares is what happens: every cell of its tables is tried. */
@IntegrationTest
class WorkflowTablesIntegrationTests {

    private static final Map<String, String> PEOPLE = Map.of(
            "director", "ana",
            "directorate", "beto",
            "secretary", "secre",
            "office", "bruna",
            "control", "carla",
            "administrator", "adm",
            "mayor", "alcalde",
            "council", "concejal",
            "it", "ti");

    private static final List<String> ACTIONS =
            List.of("read", "save", "discard", "submit", "endorse", "validate", "observe", "reject");

    /** Whose unit has which indicator, seen from each person. */
    private static final Map<String, String> INDICATORS =
            Map.of("own", "M1", "below", "M2", "other", "M3", "any", "M1", "office own", "M2", "office above", "M1");

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private EntryCalendars calendars;

    private Ground ground;
    private Caller calls;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whoMayDoWhatWithAnEntry(Map<String, String> row) {
        var softly = new SoftAssertions();
        for (var who : Tables.each(row.get("who"))) {
            for (var unit : units(row)) {
                for (var entry : Tables.each(row.get("entry"))) {
                    prepare();
                    var indicator = indicator(who, unit);
                    var brought = brought(PEOPLE.get(who), indicator, entry).iterator();
                    for (var action : ACTIONS) {
                        softly.assertThat(tried(PEOPLE.get(who), indicator, brought.next(), action))
                                .as("%s, unit %s, %s, %s", who, unit, entry, action)
                                .isEqualTo(row.get(action));
                    }
                }
            }
        }
        softly.assertAll();
    }

    static Stream<Map<String, String>> whoMayDoWhatWithAnEntry() {
        return Tables.under("Who may do what with an entry").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whoMayDoWhatWithAPeriod(Map<String, String> row) {
        prepare();
        var softly = new SoftAssertions();
        var month = 0;
        for (var who : Tables.each(row.get("who"))) {
            for (var unit : units(row)) {
                var period = Period.parse("2025-M%02d".formatted(++month)).orElseThrow();
                for (var act :
                        List.of("ask for longer", "give longer", "tell no", "close", "reopen", "set the calendar")) {
                    softly.assertThat(acted(who, act, unitOf(who, unit), period))
                            .as("%s, unit %s, %s", who, unit, act)
                            .isEqualTo(row.get(act));
                }
            }
        }
        softly.assertAll();
    }

    static Stream<Map<String, String>> whoMayDoWhatWithAPeriod() {
        return Tables.under("Who may do what with a period").stream();
    }

    @Test
    void everyRoleIsInTheTables() {
        for (var table : List.of("Who may do what with an entry", "Who may do what with a period")) {
            assertThat(Tables.under(table))
                    .flatExtracting(row -> Tables.each(row.get("who")))
                    .containsAll(PEOPLE.keySet());
        }
        assertThat(PEOPLE.values()).extracting(Caller::role).contains(Role.values());
    }

    @Test
    void statesLeadWhereTheTableSaysInCodeAndDatabase() {
        var declared = Tables.under("States and steps").stream()
                .filter(row -> !row.get("from").equals("–")
                        && !row.get("to").equals("–")
                        && !row.get("from").equals(row.get("to")))
                .map(row -> row.get("from") + ">" + row.get("to"))
                .collect(Collectors.toSet());
        for (var from : EntryState.values()) {
            for (var to : EntryState.values()) {
                var step = from.code() + ">" + to.code();
                assertThat(from.leadsTo(to)).as(step).isEqualTo(declared.contains(step));
                assertThat(jdbc.sql("select entry_leads_to(:from::entry_state, :to::entry_state)")
                                .param("from", from.code())
                                .param("to", to.code())
                                .query(Boolean.class)
                                .single())
                        .as(step)
                        .isEqualTo(declared.contains(step));
            }
        }
    }

    @Test
    void screensOpenToWhomTheTableSays() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var found = scanner.findCandidateComponents("app.rumbo").stream()
                .map(definition -> view(definition.getBeanClassName()))
                .filter(view -> view.isAnnotationPresent(RolesAllowed.class))
                .collect(Collectors.toMap(
                        view -> view.getAnnotation(Route.class).value(), WorkflowTablesIntegrationTests::who));
        for (var row : Tables.under("Screens")) {
            assertThat(found.get(row.get("screen").replace("`", "")))
                    .as(row.get("screen"))
                    .isEqualTo(new TreeSet<>(Tables.each(row.get("who"))));
        }
    }

    private void prepare() {
        ground = Ground.store(jdbc, transactions, 3);
        ground.give(jdbc, transactions, "M2", "b");
        ground.give(jdbc, transactions, "M3", "o");
        ground.post(jdbc, transactions, "ana", "u", "TITULAR", LocalDate.of(2024, 1, 1), null);
        ground.post(jdbc, transactions, "otra", "o", "TITULAR", LocalDate.of(2024, 1, 1), null);
        calls = new Caller(http, ground);
    }

    /** For whom units make no difference it is tried with both. */
    private static List<String> units(Map<String, String> row) {
        return row.get("unit").equals("any") ? List.of("any", "other") : Tables.each(row.get("unit"));
    }

    private static String indicator(String who, String unit) {
        return INDICATORS.getOrDefault(who + " " + unit, INDICATORS.get(unit));
    }

    private static String unitOf(String who, String unit) {
        return Map.of("M1", "u", "M2", "b", "M3", "o").get(indicator(who, unit));
    }

    /** An entry to be tried upon, each of a month of its own. */
    private record Brought(String period, String id) {}

    private String tried(String person, String indicator, Brought entry, String action) {
        var path = "/measurements/" + entry.id();
        var answer = switch (action) {
            case "read" -> calls.get(person, path);
            case "save" -> calls.enter(person, indicator, entry.period(), "11", "n");
            case "discard" -> calls.call(HttpMethod.DELETE, person, path, null, null);
            case "endorse" -> calls.post(person, "/measurements/endorse", "{\"ids\": [\"" + entry.id() + "\"]}");
            case "observe", "reject" -> calls.post(person, path + "/" + action, "{\"comment\": \"Falta respaldo\"}");
            default -> calls.post(person, path + "/" + action, null);
        };
        return action.equals("endorse") && answer.status() == 200 ? endorsed(answer) : String.valueOf(answer.status());
    }

    private static String endorsed(Caller.Answer answer) {
        List<String> done = answer.at("$.done");
        List<String> kept = answer.at("$.refused[*].type");
        return done.isEmpty() ? kept.getFirst().replaceFirst(".*:", "") : "done";
    }

    /** An entry of that indicator for each action, in that state, by somebody of its unit or by the person. */
    private List<Brought> brought(String person, String indicator, String entry) {
        var words = new ArrayList<>(List.of(entry.split(" ")));
        var state = words.removeFirst();
        var special = String.join(" ", words);
        if (special.equals("in two steps")) {
            ground.as("ciro", () -> {
                calendars.set(ground.plan(), new EntryCalendar(0, 5, null, Frequency.MONTHLY, true));
                return special;
            });
        }
        var by = switch (special) {
            case "of one's own" -> person;
            case "in two steps" -> "ciro";
            default -> Map.of("M1", "beto", "M2", "bruna", "M3", "otra").get(indicator);
        };
        var brought = IntStream.rangeClosed(1, ACTIONS.size())
                .mapToObj("2025-M%02d"::formatted)
                .map(period -> new Brought(
                        period, calls.enter(by, indicator, period, "10", null).id()))
                .toList();
        if (!state.equals("draft")) {
            all(by, "submit", brought);
        }
        var step = Map.of("observed", "observe", "validated", "validate", "rejected", "reject")
                .get(state);
        if (step != null) {
            all("ciro", step, brought);
        }
        if (special.equals("closed")) {
            brought.forEach(each -> ground.as("ciro", () -> {
                calendars.close(ground.plan(), Period.parse(each.period()).orElseThrow(), "Acta");
                return each;
            }));
        }
        return brought;
    }

    private void all(String person, String step, List<Brought> brought) {
        var ids = brought.stream().map(each -> "\"" + each.id() + "\"").collect(Collectors.joining(", "));
        var answer = calls.post(person, "/measurements/" + step, "{\"ids\": [" + ids + "], \"comment\": \"x\"}");
        assertThat(answer.<List<String>>at("$.done")).hasSameSizeAs(brought);
    }

    private String acted(String who, String act, String unit, Period period) {
        var until = LocalDate.now().plusDays(30);
        try {
            ground.as(PEOPLE.get(who), () -> {
                switch (act) {
                    case "ask for longer" -> calendars.ask(ground.plan(), period, ground.unit(unit), until, "Acta");
                    case "give longer" -> calendars.except(ground.plan(), period, ground.unit(unit), until, "Acta");
                    case "tell no" -> calendars.refuse(ground.plan(), period, ground.unit(unit), "Acta");
                    case "close" -> calendars.close(ground.plan(), period, "Acta");
                    case "reopen" -> calendars.reopen(ground.plan(), period, until, "Acta");
                    default -> calendars.set(ground.plan(), new EntryCalendar(0, 9, null, Frequency.MONTHLY, false));
                }
                return act;
            });
            return "done";
        } catch (AccessDeniedException _) {
            return "denied";
        } catch (DomainException refused) {
            return refused.key().replaceFirst(".*\\.", "");
        }
    }

    private static Set<String> who(Class<?> view) {
        var needed = Arrays.asList(view.getAnnotation(RolesAllowed.class).value());
        return Arrays.stream(Role.values())
                .filter(role -> !Collections.disjoint(role.permissions(), needed))
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Class<?> view(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
