package app.rumbo.reports.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the units answered in a month, before it is put into words.
 *
 * @param knownOn the day of what is known: what is missing is late up to it
 * @param due what fell due in the month
 * @param earlier what fell due before and is still missing
 * @param units those that were to answer, by id
 */
record AnswersStory(
        LocalDate knownOn, List<AwaitedEntry> due, List<AwaitedEntry> earlier, Map<UUID, AnsweringUnit> units) {

    private static final AnsweringUnit NOBODY = new AnsweringUnit("", "", null, null);

    /** What one unit was to enter. */
    record Share(AnsweringUnit unit, List<AwaitedEntry> due, List<AwaitedEntry> earlier) {

        long missing() {
            return due.stream().filter(AwaitedEntry::isMissing).count();
        }

        long late() {
            return due.stream().filter(AwaitedEntry::isLate).count();
        }

        long inTime() {
            return due.stream().filter(AwaitedEntry::isInTime).count();
        }
    }

    /** Who answers for it; without code and name where nobody was named. */
    AnsweringUnit unit(AwaitedEntry entry) {
        return unit(entry.unit());
    }

    private AnsweringUnit unit(@Nullable UUID id) {
        return id == null ? NOBODY : units.getOrDefault(id, NOBODY);
    }

    /** By unit, those that miss most first. */
    List<Share> shares() {
        var due = byUnit(this.due);
        var before = byUnit(earlier);
        return Stream.concat(due.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(unit -> new Share(unit, due.getOrDefault(unit, List.of()), before.getOrDefault(unit, List.of())))
                .sorted(Comparator.comparing(Share::missing)
                        .reversed()
                        .thenComparing(Comparator.comparing(
                                        (Share share) -> share.earlier().size())
                                .reversed())
                        .thenComparing(Comparator.comparing(Share::late).reversed())
                        .thenComparing(share -> share.unit().code()))
                .toList();
    }

    private Map<AnsweringUnit, List<AwaitedEntry>> byUnit(List<AwaitedEntry> entries) {
        return entries.stream().collect(Collectors.groupingBy(this::unit));
    }

    /** What fell due in the month and is that, by unit and due day. */
    List<AwaitedEntry> which(Predicate<AwaitedEntry> what) {
        return sorted(due.stream().filter(what).toList());
    }

    /** What is still missing of the months before, by unit: each indicator or milestone with its periods, the oldest first. */
    List<List<AwaitedEntry>> things() {
        return List.copyOf(sorted(earlier).stream()
                .collect(Collectors.groupingBy(
                        entry -> List.of(unit(entry).code(), entry.plan(), entry.code()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    private List<AwaitedEntry> sorted(List<AwaitedEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing((AwaitedEntry entry) -> unit(entry).code())
                        .thenComparing(AwaitedEntry::due)
                        .thenComparing(AwaitedEntry::code))
                .toList();
    }
}
