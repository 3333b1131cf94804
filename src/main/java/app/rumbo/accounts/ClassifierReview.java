package app.rumbo.accounts;

import static app.rumbo.accounts.ClassifierProblem.ABOVE;
import static app.rumbo.accounts.ClassifierProblem.CODE;
import static app.rumbo.accounts.ClassifierProblem.FROM;
import static app.rumbo.accounts.ClassifierProblem.SOURCE;
import static app.rumbo.accounts.ClassifierProblem.TO;

import app.rumbo.accounts.ClassifierEntry.Said;
import app.rumbo.accounts.ClassifierOutcome.Change;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares rows with a classifier and says all that stands in their way, a pure function. A row names an entry by code and
 * first day; what no row names stays. The accounts that come of it are a tree without gaps on every day, no code means two
 * things on one day, and none ends before it was last used.
 */
public final class ClassifierReview {

    private final Country country;
    private final ClassifierPart part;
    private final List<ClassifierEntry> kept;
    private final Set<String> sources;
    private final Map<String, LocalDate> uses;
    private final RowReading reading;
    private final List<ClassifierProblem> problems = new ArrayList<>();
    private final Map<Said, ClassifierRow> proposed = new HashMap<>();

    /**
     * @param kept the entries of that part
     * @param sources codes of the country's funding sources
     * @param uses the last day on which a code was used, as the lines write it
     */
    public ClassifierReview(
            Country country,
            ClassifierPart part,
            Collection<ClassifierEntry> kept,
            Set<String> sources,
            Map<String, LocalDate> uses) {
        this.country = country;
        this.part = part;
        this.kept = List.copyOf(kept);
        this.sources = Set.copyOf(sources);
        this.uses = Map.copyOf(uses);
        this.reading = new RowReading(country, part, this.kept);
    }

    /** What the rows would do. A review is made for one file. */
    public ClassifierOutcome of(List<ClassifierRow> rows) {
        var changes = new ArrayList<Change>();
        var unchanged = 0;
        var seen = new HashMap<String, ClassifierRow>();
        for (var row : rows) {
            var said = reading.said(row, problems).orElse(null);
            if (said == null || isTwice(row, said, seen)) {
                continue;
            }
            proposed.put(said, row);
            check(row, said);
            var before = find(said).orElse(null);
            if (before != null && before.said().equals(said)) {
                unchanged++;
            } else {
                changes.add(new Change(row.row(), before, said));
            }
        }
        checkTogether(changes);
        problems.sort((one, other) -> Integer.compare(one.row(), other.row()));
        return new ClassifierOutcome(changes, unchanged, problems);
    }

    private boolean isTwice(ClassifierRow row, Said said, Map<String, ClassifierRow> seen) {
        var first = seen.putIfAbsent(said.code() + " " + said.validFrom(), row);
        if (first == null) {
            return false;
        }
        problems.add(ClassifierProblem.of(row, CODE, "error.accounts.twice", said.code(), first.row()));
        return true;
    }

    private void check(ClassifierRow row, Said said) {
        if (said.validTo() != null && said.validTo().isBefore(said.validFrom())) {
            problems.add(ClassifierProblem.of(row, TO, "error.accounts.ends-before-it-begins", said.code()));
        }
        if (said.source() != null && !sources.contains(said.source())) {
            problems.add(ClassifierProblem.of(row, SOURCE, "error.accounts.unknown-source", said.source()));
        }
        var above = row.above();
        if (above != null && !above.isBlank() && part.accounts() != null) {
            var code = new AccountCode(said.code());
            if (code.depth() < 2 || !reading.isCode(above, code.upTo(code.depth() - 1))) {
                var own = code.depth() < 2 ? "–" : code.upTo(code.depth() - 1).written();
                problems.add(ClassifierProblem.of(row, ABOVE, "error.accounts.two-parents", said.code(), own, above));
            }
        }
    }

    private void checkTogether(List<Change> changes) {
        var result = new HashMap<String, List<Said>>();
        var replaced = changes.stream().map(Change::before).toList();
        kept.stream().filter(entry -> !replaced.contains(entry)).forEach(entry -> add(result, entry.said()));
        changes.forEach(change -> add(result, change.after()));
        for (var change : changes) {
            var after = change.after();
            var row = rowOf(after);
            var own = result.getOrDefault(after.code(), List.of());
            checkOverlap(row, after, own);
            checkUse(row, after, own);
            if (part.accounts() != null) {
                checkAbove(row, after, result);
                checkBelow(row, after, result);
            }
        }
    }

    private void checkOverlap(ClassifierRow row, Said said, List<Said> own) {
        own.stream()
                .filter(other -> !other.equals(said) && other.overlaps(said))
                .findFirst()
                .ifPresent(other -> problems.add(ClassifierProblem.of(
                        row,
                        FROM,
                        "error.accounts.overlap",
                        said.code(),
                        other.validFrom().toString())));
    }

    private void checkUse(ClassifierRow row, Said said, List<Said> own) {
        var last = lastUse(said.code());
        if (last != null && own.stream().noneMatch(each -> !each.lastDay().isBefore(last))) {
            problems.add(ClassifierProblem.of(row, TO, "error.accounts.used-after-end", said.code(), day(last)));
        }
    }

    private @Nullable LocalDate lastUse(String code) {
        if (part.accounts() == null) {
            return uses.get(code);
        }
        var account = new AccountCode(code);
        return uses.entrySet().stream()
                .filter(use -> new AccountCode(use.getKey()).isWithin(account))
                .map(Map.Entry::getValue)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private void checkAbove(ClassifierRow row, Said said, Map<String, List<Said>> result) {
        var code = new AccountCode(said.code());
        if (code.depth() < 2) {
            return;
        }
        var above = code.upTo(code.depth() - 1).written();
        var parents = result.get(above);
        if (parents == null) {
            problems.add(ClassifierProblem.of(row, CODE, "error.accounts.gap", said.code(), above));
        } else if (!covers(parents, said)) {
            problems.add(ClassifierProblem.of(row, FROM, "error.accounts.outside-above", said.code(), above));
        }
    }

    /** Parts that the change leaves without the account above; those that are changed too speak for themselves. */
    private void checkBelow(ClassifierRow row, Said said, Map<String, List<Said>> result) {
        var account = new AccountCode(said.code());
        var own = result.getOrDefault(said.code(), List.of());
        result.values().stream()
                .flatMap(List::stream)
                .filter(each -> !proposed.containsKey(each))
                .filter(each -> isRightBelow(new AccountCode(each.code()), account) && !covers(own, each))
                .findFirst()
                .ifPresent(each -> problems.add(
                        ClassifierProblem.of(row, TO, "error.accounts.parts-outside", said.code(), each.code())));
    }

    private static boolean isRightBelow(AccountCode part, AccountCode whole) {
        return part.depth() == whole.depth() + 1 && part.isWithin(whole);
    }

    /** Whether on each day of the one some of the others is valid. */
    private static boolean covers(List<Said> others, Said one) {
        var sorted = others.stream()
                .sorted((a, b) -> a.validFrom().compareTo(b.validFrom()))
                .toList();
        var reached = one.validFrom();
        for (var each : sorted) {
            if (!each.validFrom().isAfter(reached) && !each.lastDay().isBefore(reached)) {
                if (!each.lastDay().isBefore(one.lastDay())) {
                    return true;
                }
                reached = each.lastDay().plusDays(1);
            }
        }
        return false;
    }

    private String day(LocalDate day) {
        return new SpanishFormat(country).day(day);
    }

    private Optional<ClassifierEntry> find(Said said) {
        return kept.stream()
                .filter(entry -> entry.said().code().equals(said.code())
                        && entry.said().validFrom().equals(said.validFrom()))
                .findFirst();
    }

    private ClassifierRow rowOf(Said said) {
        return Optional.ofNullable(proposed.get(said)).orElseThrow();
    }

    private static void add(Map<String, List<Said>> result, Said said) {
        result.computeIfAbsent(said.code(), code -> new ArrayList<>()).add(said);
    }
}
