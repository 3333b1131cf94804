package app.rumbo.reports;

import app.rumbo.reports.document.PaperSize;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Of which sections a kind of report is made, in what order, and on what paper.
 *
 * @param kind the kind
 * @param shown keys of the sections it has, in order, those of a group together
 * @param leftOut keys of those it leaves out, in the usual order
 * @param paper what it is laid out for
 */
public record SectionChoice(ReportKind kind, List<String> shown, List<String> leftOut, PaperSize paper) {

    /** Keeps copies. */
    public SectionChoice {
        shown = List.copyOf(shown);
        leftOut = List.copyOf(leftOut);
    }

    /** All of the kind's sections as Rumbo orders them, on A4. */
    public static SectionChoice usual(ReportKind kind) {
        return new SectionChoice(kind, KindSections.choosable(kind), List.of(), PaperSize.A4);
    }

    /** Whether nobody would see a difference from the usual. */
    public boolean isUsual() {
        return equals(usual(kind));
    }

    /** The same, so many places further down; up where negative. Unchanged where its group ends before. */
    public SectionChoice moved(String key, int places) {
        if (!moves(key, places)) {
            return this;
        }
        var keys = new ArrayList<>(shown);
        var at = keys.indexOf(key);
        Collections.swap(keys, at, at + places);
        return new SectionChoice(kind, keys, leftOut, paper);
    }

    /** Whether there is a place in its group so much further down, or up. */
    public boolean moves(String key, int places) {
        var at = shown.indexOf(key);
        var to = at + places;
        return at >= 0 && to >= 0 && to < shown.size() && group(key).equals(group(shown.get(to)));
    }

    /** The same without a section. */
    public SectionChoice without(String key) {
        return shown.contains(key) && !isDemanded(key)
                ? new SectionChoice(
                        kind,
                        shown.stream().filter(each -> !each.equals(key)).toList(),
                        usually(Stream.concat(leftOut.stream(), Stream.of(key))),
                        paper)
                : this;
    }

    /** The same with a section that was left out, behind the one that it usually follows. */
    public SectionChoice with(String key) {
        if (!leftOut.contains(key)) {
            return this;
        }
        return new SectionChoice(
                kind,
                including(shown, key),
                leftOut.stream().filter(each -> !each.equals(key)).toList(),
                paper);
    }

    /** The same on other paper. */
    public SectionChoice on(PaperSize size) {
        return new SectionChoice(kind, shown, leftOut, size);
    }

    /** Whether a section is never left out. */
    public boolean isDemanded(String key) {
        return KindSections.demanded(kind).contains(key);
    }

    /**
     * The same for the sections that the kind has now: one that came to it since stands where it usually does, one that it
     * has no longer is gone.
     */
    public SectionChoice completed() {
        var all = KindSections.choosable(kind);
        var keys = shown.stream().filter(all::contains).toList();
        for (var key : all) {
            keys = keys.contains(key) || (leftOut.contains(key) && !isDemanded(key)) ? keys : including(keys, key);
        }
        var have = Set.copyOf(keys);
        return new SectionChoice(kind, keys, usually(leftOut.stream().filter(key -> !have.contains(key))), paper);
    }

    /** Whether these are the kind's sections, each once, groups behind one another. */
    public boolean fits() {
        var each = Stream.concat(shown.stream(), leftOut.stream()).sorted().toList();
        var places = shown.stream().map(key -> group(key).orElse(-1)).toList();
        return each.equals(KindSections.choosable(kind).stream().sorted().toList())
                && places.equals(places.stream().sorted().toList());
    }

    private Optional<Integer> group(String key) {
        var groups = KindSections.groups(kind);
        return groups.stream().filter(group -> group.contains(key)).findFirst().map(groups::indexOf);
    }

    private List<String> usually(Stream<String> keys) {
        var all = KindSections.choosable(kind);
        return keys.filter(all::contains)
                .sorted(Comparator.comparing(all::indexOf))
                .toList();
    }

    /** Behind the nearest of those that usually come before it, or first of its group. */
    private List<String> including(List<String> keys, String key) {
        var all = KindSections.choosable(kind);
        var before = all.subList(0, all.indexOf(key)).stream()
                .filter(keys::contains)
                .filter(each -> group(each).equals(group(key)))
                .reduce((_, later) -> later);
        var place = before.map(each -> keys.indexOf(each) + 1).orElseGet(() -> (int) keys.stream()
                .filter(each -> group(each).orElseThrow() < group(key).orElseThrow())
                .count());
        var more = new ArrayList<>(keys);
        more.add(place, key);
        return more;
    }
}
