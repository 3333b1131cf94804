package app.rumbo.measurements.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.measurements.walk.Cell.Said;
import app.rumbo.measurements.walk.WorkflowModel.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Several people at work on one municipality, at random, and beside each act what the model says of it. */
final class Walk {

    private static final List<Cell> CELLS = Cell.all();
    private static final List<Person> EVERYBODY = List.of(Person.values());
    private static final List<Person> BUSY =
            List.of(Person.ANA, Person.BETO, Person.BRUNA, Person.OTRA, Person.CARLA, Person.CIRO);
    private static final int REMEMBERED = 40;
    private static final String ABSENT = "Unknown";

    private final Random random;
    private final Acts acts;
    private final Stored stored;
    private final Knowledge knowledge;
    private final WorkflowModel model;
    private final Map<String, SeenOnce> lastSeen = new HashMap<>();
    private final List<UUID> ids = new ArrayList<>();
    private final Map<String, String> locked = new HashMap<>();
    private final List<Past> pasts = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private String doing = "";

    /** What somebody saw of a cell, for the model and for the services. */
    private record SeenOnce(Object model, String token) {}

    private record Past(Instant k, Map<String, String> official, Map<String, String> preliminary) {}

    Walk(long seed, Acts acts, Stored stored, Knowledge knowledge, LocalDate today) {
        this.random = new Random(seed);
        this.acts = acts;
        this.stored = stored;
        this.knowledge = knowledge;
        this.model = new WorkflowModel(today);
    }

    /** How often each act ended how. */
    Map<String, Integer> outcomes() {
        return outcomes;
    }

    String doing() {
        return doing;
    }

    void dayPassed(LocalDate today) {
        model.today = today;
    }

    void step() {
        var who = any(random.nextInt(3) == 0 ? EVERYBODY : BUSY);
        var dice = random.nextInt(100);
        if (dice < 36) {
            save(who, any(CELLS));
        } else if (dice < 48) {
            submit(who);
        } else if (dice < 54) {
            submitMany(who);
        } else if (dice < 63) {
            decide(who, "validated");
        } else if (dice < 67) {
            validateMany(who);
        } else if (dice < 72) {
            decide(who, "observed");
        } else if (dice < 75) {
            decide(who, "rejected");
        } else if (dice < 81) {
            endorse(who);
        } else if (dice < 87) {
            discard(who);
        } else if (dice < 92) {
            find(who);
        } else if (dice < 99) {
            period(who, any(CELLS));
        } else {
            calendar(who);
        }
    }

    /** The database beside the model, as a whole; what was decided is as it was; what counted at a K counts at it still. */
    void compare() {
        assertThat(stored.versions())
                .containsExactlyInAnyOrderElementsOf(
                        model.all().stream().map(Version::toString).toList());
        var now = stored.locked();
        assertThat(now).containsAllEntriesOf(locked);
        assertThat(now.keySet())
                .isEqualTo(model.all().stream()
                        .filter(Version::isLocked)
                        .map(version -> version.id.toString())
                        .collect(Collectors.toSet()));
        locked.putAll(now);
        if (pasts.size() == REMEMBERED) {
            pasts.remove(random.nextInt(REMEMBERED));
        }
        pasts.add(new Past(knowledge.latest(), model.counted(false), model.counted(true)));
        for (var past : pasts) {
            assertThat(stored.counted(past.k(), false))
                    .as("counted at %s", past.k())
                    .isEqualTo(past.official());
            assertThat(stored.counted(past.k(), true))
                    .as("said at %s", past.k())
                    .isEqualTo(past.preliminary());
        }
    }

    private void save(Person who, Cell cell) {
        var said = said(cell);
        var seen = random.nextInt(4) == 0 ? null : lastSeen.get(who + cell.toString());
        var fresh = random.nextInt(3) == 0 ? look(cell) : seen;
        var no = model.maySave(who, cell, said);
        if (no.isEmpty() && fresh != null && !fresh.model().equals(model.seen(cell))) {
            no = Set.of("Overtaken");
        }
        var outcome =
                told(no, acts.save(who, cell, said, fresh == null ? null : fresh.token()), who + " saves " + cell);
        if (outcome.isDone()) {
            var id = outcome.id();
            model.saved(who, cell, said, id);
            ids.add(id);
        }
        see(who, cell, outcome);
    }

    private void discard(Person who) {
        var version = anyVersion();
        if (version == null) {
            return;
        }
        var seen = lastSeen.get(who + version.cell.toString());
        var fresh = seen == null || random.nextBoolean() ? look(version.cell) : seen;
        var no = model.mayDiscard(who, version);
        if (no.isEmpty() && !(version.is("draft") && fresh.model().equals(version.seen()))) {
            no = Set.of("Overtaken");
        }
        if (told(no, acts.discard(who, version.id, fresh.token()), who + " discards " + version)
                .isDone()) {
            model.discarded(version);
        }
    }

    private void submit(Person who) {
        var version = anyVersion();
        if (version == null) {
            var nothing = who.enters() ? ABSENT : "Denied";
            told(Set.of(nothing), acts.submit(who, goneId()), who + " submits what is gone");
        } else if (told(model.maySubmit(who, version), acts.submit(who, version.id), who + " submits " + version)
                .isDone()) {
            model.submitted(who, version);
        }
    }

    private void submitMany(Person who) {
        var some = someVersions();
        var no = some.stream()
                .collect(Collectors.toMap(
                        version -> version, version -> model.maySubmit(who, version), (one, _) -> one));
        many(who, "submits", no, acts.submitMany(who, ids(some)), version -> model.submitted(who, version));
    }

    private void decide(Person who, String to) {
        var version = anyVersion();
        if (version == null) {
            return;
        }
        var comment = random.nextInt(6) == 0 ? " " : "Falta respaldo";
        var no = model.mayDecide(who, version, to, comment);
        if (told(no, acts.decide(who, version.id, to, comment), who + " decides " + to + " " + version)
                .isDone()) {
            model.move(version, to);
        }
    }

    private void validateMany(Person who) {
        var some = someVersions();
        var no = some.stream()
                .collect(Collectors.toMap(
                        version -> version,
                        version -> model.mayDecide(who, version, "validated", ""),
                        (one, _) -> one));
        many(who, "validates", no, acts.validateMany(who, ids(some)), version -> model.move(version, "validated"));
    }

    private void endorse(Person who) {
        var some = someVersions();
        var no = some.stream()
                .collect(Collectors.toMap(
                        version -> version, version -> model.mayEndorse(who, version), (one, _) -> one));
        many(who, "endorses", no, acts.endorse(who, ids(some)), version -> version.endorsedBy = who);
    }

    private void many(
            Person who, String what, Map<Version, Set<String>> no, Acts.Outcome outcome, Consumer<Version> done) {
        if (no.isEmpty()) {
            return;
        }
        var denied = no.values().stream().anyMatch(reasons -> reasons.contains("Denied"));
        told(denied ? Set.of("Denied") : Set.of(), outcome, who + " " + what + " " + no.keySet());
        if (denied || !outcome.isDone()) {
            return;
        }
        var bulk = outcome.bulk();
        no.forEach((version, reasons) -> {
            var why = bulk.get(version.id);
            assertThat(why).as("%s %s %s", who, what, version).isNotNull();
            if (why.isEmpty()) {
                assertThat(reasons).as("%s %s %s", who, what, version).isEmpty();
                done.accept(version);
            } else {
                assertThat(reasons).as("%s %s %s", who, what, version).contains(why);
            }
            count(what + " many", why.isEmpty() ? "done" : why);
        });
    }

    private void find(Person who) {
        var version = anyVersion();
        if (version == null) {
            return;
        }
        told(model.mayFind(who, version), acts.find(who, version.id), who + " looks at " + version);
        if (model.mayFind(who, version).isEmpty()) {
            lastSeen.put(who + version.cell.toString(), look(version.cell));
        }
    }

    private void period(Person who, Cell cell) {
        var until = model.today.plusDays(random.nextInt(12) - 1L);
        var reason = random.nextInt(8) == 0 ? " " : "Acta 4";
        var act = List.of("CLOSED", "REOPENED", "REOPENED", "REOPENED", "EXCEPTED", "EXCEPTED", "ASKED", "REFUSED")
                .get(random.nextInt(8));
        var no = new HashSet<String>();
        if (act.equals("ASKED") ? !who.enters() : !who.isControl()) {
            no.add("Denied");
        }
        if (act.equals("ASKED") && !who.entersFor(cell.unit())) {
            no.add("OtherUnit");
        }
        if (reason.isBlank()) {
            no.add("ReasonMissing");
        }
        if (Set.of("REOPENED", "EXCEPTED", "ASKED").contains(act) && until.isBefore(model.today)) {
            no.add("EndPassed");
        }
        if ((act.equals("CLOSED") && model.calendar.isClosedByAct(cell.period()))
                || (act.equals("REOPENED") && model.calendar.isOpen(cell, "nobody", model.today))) {
            no.add("NothingToDo");
        }
        if (told(no, acts.period(who, cell, act, until, reason), who + " " + act + " " + cell.period())
                .isDone()) {
            model.calendar.add(cell.period(), act, cell.unit(), until);
        }
    }

    private void calendar(Person who) {
        var opens = random.nextInt(3);
        var closes = random.nextInt(3) == 0 ? Integer.valueOf(20 + random.nextInt(20)) : null;
        var steps = random.nextBoolean();
        var no = who.isControl() ? Set.<String>of() : Set.of("Denied");
        if (told(no, acts.calendar(who, opens, closes, steps), who + " sets the calendar")
                .isDone()) {
            model.calendar.set(opens, closes, steps);
        }
    }

    /** What is done must be what the model does; a refusal must be one of those that it knows. */
    private Acts.Outcome told(Set<String> no, Acts.Outcome outcome, String what) {
        doing = what + ": " + outcome.name();
        count(outcome.act(), outcome.name());
        if (no.isEmpty()) {
            assertThat(outcome.name()).as(what).isEqualTo("done");
        } else {
            assertThat(no).as(what).contains(outcome.name());
        }
        return outcome;
    }

    private void see(Person who, Cell cell, Acts.Outcome outcome) {
        if (outcome.isDone() || outcome.name().equals("Overtaken")) {
            lastSeen.put(who + cell.toString(), look(cell));
        }
    }

    /** What whoever looks now has in hand. */
    private SeenOnce look(Cell cell) {
        var latest = model.latest(cell);
        return new SeenOnce(model.seen(cell), latest == null ? "0.0" : acts.token(latest.id));
    }

    private Said said(Cell cell) {
        var wrong = random.nextInt(30) == 0;
        var note = random.nextInt(2) == 0 ? null : "Nota " + random.nextInt(100);
        if (cell.isRatio() != wrong) {
            return new Said(
                    null, number(any(List.of("90", "60", "59.9", "12"))), number(any(List.of("100", "0"))), note);
        }
        return new Said(
                number(any(List.of(
                        "10", "7.5", "7.49", "120", "0", "-3", "62", "100", random.nextInt(9) == 0 ? "1e25" : "9"))),
                null,
                null,
                note);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private void count(String act, String outcome) {
        outcomes.merge(act + ": " + outcome, 1, Integer::sum);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private UUID goneId() {
        var id = anyId();
        return model.find(id) == null ? id : UUID.randomUUID();
    }

    private UUID anyId() {
        return ids.isEmpty() ? UUID.randomUUID() : any(ids);
    }

    /** Mostly the last of its cell. */
    private @Nullable Version anyVersion() {
        var found = random.nextInt(4) == 0 ? model.find(anyId()) : model.latest(any(CELLS));
        return found;
    }

    private List<Version> someVersions() {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(_ -> anyVersion())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Collection<UUID> ids(List<Version> versions) {
        return versions.stream().map(version -> version.id).toList();
    }
}
