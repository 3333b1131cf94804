package app.rumbo.measurements.walk;

import app.rumbo.measurements.walk.Cell.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The workflow of method §1 in plain lists, written for the tests and knowing nothing of the services. It says which
 * refusals an act may meet: none means that it is done. What is done it is told, with the ids that the services gave.
 */
final class WorkflowModel {

    /** One version as it stands. */
    static final class Version {
        final UUID id;
        final Cell cell;
        final int number;
        Said said;
        String state = "draft";
        Person enteredBy;
        Person submittedBy;
        Person endorsedBy;
        int changes;

        Version(UUID id, Cell cell, int number) {
            this.id = id;
            this.cell = cell;
            this.number = number;
        }

        boolean is(String what) {
            return state.equals(what);
        }

        boolean isLocked() {
            return is("validated") || is("rejected");
        }

        /** What somebody has seen who sees it now: this version with these changes, and no other that looks like it. */
        Object seen() {
            return id + " " + changes;
        }

        @Override
        public String toString() {
            return String.join(
                    "|",
                    id.toString(),
                    cell.item(),
                    cell.on(),
                    "v" + number,
                    state,
                    said.toString(),
                    enteredBy.code(),
                    is("submitted") ? submittedBy.code() : "-",
                    is("submitted") && endorsedBy != null ? endorsedBy.code() : "-");
        }
    }

    final ModelCalendar calendar = new ModelCalendar();
    LocalDate today;
    private final Map<Cell, List<Version>> versions = new HashMap<>();
    private final Map<UUID, Version> known = new HashMap<>();

    WorkflowModel(LocalDate today) {
        this.today = today;
    }

    List<Version> versions(Cell cell) {
        return versions.computeIfAbsent(cell, _ -> new ArrayList<>());
    }

    Version latest(Cell cell) {
        var all = versions(cell);
        return all.isEmpty() ? null : all.getLast();
    }

    Version find(UUID id) {
        return known.get(id);
    }

    List<Version> all() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    /** The figures that count, by cell: of the highest version that stands on the basis. */
    Map<String, String> counted(boolean preliminary) {
        var counted = new HashMap<String, String>();
        for (var all : versions.values()) {
            for (var version : all) {
                if (version.is("validated") || (preliminary && version.is("submitted"))) {
                    counted.put(version.cell.item() + " " + version.cell.on(), version.id.toString());
                }
            }
        }
        return counted;
    }

    Set<String> mayFind(Person who, Version version) {
        return who.reads() && (!version.is("draft") || who.entersFor(version.cell.unit()))
                ? Set.of()
                : Set.of("Unknown", "Denied");
    }

    Set<String> maySave(Person who, Cell cell, Said said) {
        var no = mayEnter(who, cell);
        if (said.value() != null && said.value().precision() - said.value().scale() > 18) {
            no.add("AbsurdFigure");
        }
        if (cell.isRatio() == (said.value() != null)) {
            no.add("WrongFigures");
        }
        if (cell.isMilestone()
                && said.value() != null
                && (said.value().signum() < 0 || said.value().intValue() > 100)) {
            no.add("PercentOutOfRange");
        }
        return no;
    }

    /** What somebody sees of the cell; no two that differ are the same. */
    Object seen(Cell cell) {
        var latest = latest(cell);
        return latest == null ? "nothing" : latest.seen();
    }

    void saved(Person who, Cell cell, Said said, UUID id) {
        var latest = latest(cell);
        if (latest == null || !latest.is("draft")) {
            latest = new Version(id, cell, latest == null ? 1 : latest.number + 1);
            versions(cell).add(latest);
            known.put(id, latest);
        }
        latest.said = said;
        latest.enteredBy = who;
        latest.changes++;
    }

    Set<String> mayDiscard(Person who, Version version) {
        return mayEnter(who, version.cell);
    }

    void discarded(Version version) {
        versions(version.cell).remove(version);
        known.remove(version.id);
    }

    Set<String> maySubmit(Person who, Version version) {
        var no = mayEnter(who, version.cell);
        if (no.remove("OtherUnit")) {
            no.add(version.is("draft") ? "Unknown" : "OtherUnit");
        }
        if (version.said.note() == null && version.cell.isRed(version.said)) {
            no.add("NoteMissing");
        }
        if ((!version.is("draft") && !version.is("observed")) || version != latest(version.cell)) {
            no.add("IllegalStep");
        }
        return no;
    }

    void submitted(Person who, Version version) {
        move(version, "submitted");
        version.submittedBy = who;
        version.endorsedBy = who.directs(version.cell.unit(), today) ? who : null;
    }

    Set<String> mayEndorse(Person who, Version version) {
        var no = new HashSet<String>();
        if (!who.enters()) {
            no.add("Denied");
        }
        if (!who.directs(version.cell.unit(), today)) {
            no.add("NotItsDirector");
        }
        if (!version.is("submitted") || version.endorsedBy != null) {
            no.add("IllegalStep");
        }
        return no;
    }

    Set<String> mayDecide(Person who, Version version, String to, String comment) {
        var no = new HashSet<String>();
        if (!who.isControl()) {
            no.add("Denied");
        }
        if (!version.is("submitted")) {
            no.add("IllegalStep");
        }
        if (!to.equals("validated")) {
            if (comment.isBlank()) {
                no.add("CommentMissing");
            }
            return no;
        }
        if (who == version.enteredBy || (version.is("submitted") && who == version.submittedBy)) {
            no.add("OwnValidation");
        }
        if (calendar.asksForTwoSteps() && (!version.is("submitted") || version.endorsedBy == null)) {
            no.add("NotEndorsed");
        }
        return no;
    }

    void move(Version version, String to) {
        version.state = to;
        version.changes++;
    }

    private Set<String> mayEnter(Person who, Cell cell) {
        var no = new HashSet<String>();
        if (!who.enters()) {
            no.add("Denied");
        }
        if (!who.entersFor(cell.unit())) {
            no.add("OtherUnit");
        }
        var closed = calendar.refusal(cell, today);
        if (closed != null) {
            no.add(closed);
        }
        return no;
    }
}
