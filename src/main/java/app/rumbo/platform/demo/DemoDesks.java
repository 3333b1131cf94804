package app.rumbo.platform.demo;

import app.rumbo.access.Role;
import app.rumbo.measurements.Entries;
import app.rumbo.measurements.Entry;
import app.rumbo.measurements.EntryDraft;
import app.rumbo.measurements.EntryId;
import app.rumbo.organization.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At their desks the directorates enter again, and submit, what control had brought for them and what awaits a decision:
 * so whoever tries the demonstration decides, as control, on what others entered.
 */
@Component
@Profile("demo")
class DemoDesks {

    private static final String NOTE = "Según el registro de la unidad.";

    private final Entries entries;
    private final Organization organization;
    private final JdbcClient jdbc;

    DemoDesks(Entries entries, Organization organization, JdbcClient jdbc) {
        this.entries = entries;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    /** Everyone who enters for some unit, each in a recording of their own. */
    Set<String> people() {
        return new TreeSet<>(byUnit().values());
    }

    /** That person enters what awaits a decision of their units. */
    void enter(String person) {
        var people = byUnit();
        var own = brought().stream()
                .filter(entry -> entry.item().unit() != null
                        && person.equals(people.get(entry.item().unit())))
                .toList();
        if (!own.isEmpty()) {
            Acting.as(person, Role.DIRECTORATE, () -> submit(own));
        }
    }

    private List<Entry> brought() {
        var found = new ArrayList<Entry>();
        var ids = jdbc
                .sql("select id from reading.awaiting_decision where entered_by = :control order by code, said_on")
                .param("control", Acting.CONTROL)
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> new EntryId(Objects.requireNonNull(id)))
                .toList();
        Acting.as(Acting.CONTROL, Role.CONTROL, () -> found.addAll(entries.all(ids)));
        return found;
    }

    private void submit(List<Entry> own) {
        own.forEach(entry -> entries.save(new EntryDraft(
                entry.item().kind(),
                entry.item().plan().code(),
                entry.item().code(),
                entry.saidOn(),
                entry.figures(),
                Objects.requireNonNullElse(entry.comment(), NOTE),
                entry.nextStep(),
                null)));
        entries.submit(own.stream()
                .map(entry -> entries.latest(entry.item(), entry.saidOn()).orElseThrow())
                .map(Entry::id)
                .toList());
    }

    /** Who enters for a unit: its reporter, or the directorate's own user. */
    private Map<UUID, String> byUnit() {
        var reporters = DemoUser.reporters().stream().collect(Collectors.toMap(DemoUser::unit, DemoUser::username));
        var directorates =
                DemoUser.directorates().stream().map(DemoUser::username).collect(Collectors.toSet());
        return organization.units().stream()
                .map(unit -> Map.entry(
                        unit.id(),
                        reporters.getOrDefault(
                                unit.code(), unit.code().split("-", 2)[0].toLowerCase(Locale.ROOT))))
                .filter(each -> reporters.containsValue(each.getValue()) || directorates.contains(each.getValue()))
                .collect(Collectors.toMap(each -> each.getKey().value(), Map.Entry::getValue));
    }
}
