package app.rumbo.reports.internal;

import app.rumbo.reports.ReportKind;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Chart;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.Section;
import app.rumbo.reports.document.Table;
import app.rumbo.shared.SpanishFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares two issues of a report, figure by figure. Whatever stands in a table or on the cover is compared as it is read; the
 * same row is found again by its code, and rows of one code by their order.
 */
final class TreeDifferences {

    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> reworded = new LinkedHashSet<>();
    private final String cover;

    private final Set<String> apart;

    private TreeDifferences(String cover, Set<String> apart) {
        this.cover = cover;
        this.apart = apart;
    }

    /**
     * What came of comparing.
     *
     * @param figures each that is told otherwise, in the order of reading; what is gone comes last
     * @param reworded headings of the sections whose sentences changed
     */
    record Found(List<Difference> figures, List<String> reworded) {}

    /** Compares all. */
    static Found between(ReportDocument before, ReportDocument after) {
        return between(before, after, Set.of());
    }

    /**
     * Compares.
     *
     * @param apart keys of the sections that are not compared
     */
    static Found between(ReportDocument before, ReportDocument after, Set<String> apart) {
        var comparison = new TreeDifferences(after.words().cover(), apart);
        comparison.headlines(before.cover(), after.cover());
        comparison.sections(comparison.sections(before), comparison.sections(after));
        return new Found(List.copyOf(comparison.differences), List.copyOf(comparison.reworded));
    }

    private void headlines(Cover before, Cover after) {
        var was = new LinkedHashMap<String, String>();
        before.headlines().forEach(headline -> was.put(headline.label(), headline.value()));
        var now = new LinkedHashMap<String, String>();
        after.headlines().forEach(headline -> now.put(headline.label(), headline.value()));
        all(was, now).forEach(label -> compare(cover, label, "", label, shown(was.get(label)), shown(now.get(label))));
    }

    private Map<String, Section> sections(ReportDocument document) {
        var found = new LinkedHashMap<String, Section>();
        var keyed = !document.identity().kind().equals(ReportKind.BUDGET_EVALUATION.code());
        Stream.concat(Stream.ofNullable(document.cover().opening()), document.sections().stream())
                .forEach(section -> gather(section, keyed, "", found));
        return found;
    }

    /** @param keyed whether its keys tell sections; the evaluation's told their places once, so that titles tell them */
    private void gather(Section section, boolean keyed, String above, Map<String, Section> found) {
        if (section.key().equals(Section.ERRATA) || apart.contains(section.key())) {
            return;
        }
        var path = above + "/" + (keyed ? section.key() + " " : "") + section.title();
        found.put(path, section);
        section.parts().forEach(part -> gather(part, keyed, path, found));
    }

    private void sections(Map<String, Section> before, Map<String, Section> after) {
        for (var path : all(before, after)) {
            var was = before.get(path);
            var now = after.get(path);
            var place = Objects.requireNonNull(now == null ? was : now).heading();
            tables(place, tables(was), tables(now));
            if (!sentences(was).equals(sentences(now))) {
                reworded.add(place);
            }
        }
    }

    private static Map<String, Table> tables(@Nullable Section section) {
        var found = new LinkedHashMap<String, Table>();
        if (section != null) {
            for (var block : section.blocks()) {
                if (block instanceof Table table) {
                    found.put(unused(found.keySet(), table.caption()), table);
                }
            }
        }
        return found;
    }

    private void tables(String place, Map<String, Table> before, Map<String, Table> after) {
        for (var caption : all(before, after)) {
            var was = TableRows.of(before.get(caption));
            var now = TableRows.of(after.get(caption));
            all(was.rows(), now.rows()).forEach(key -> row(place, was, now, key));
        }
    }

    private void row(String place, TableRows before, TableRows after, String key) {
        var was = before.rows().get(key);
        var now = after.rows().get(key);
        var named = now == null ? before : after;
        var told = was == null || now == null
                ? new Told(before.figures(was), after.figures(now))
                : new Told(before.cells(was), after.cells(now));
        for (var column : all(told.before(), told.after())) {
            compare(
                    place,
                    named.code(key),
                    named.name(key),
                    column,
                    shown(told.before().get(column)),
                    shown(told.after().get(column)));
        }
    }

    /** What a row tells in either issue, by column. */
    private record Told(Map<String, String> before, Map<String, String> after) {}

    private void compare(String place, String code, String row, String figure, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(place, code, row, figure, before, after));
        }
    }

    private static String shown(@Nullable String text) {
        return text == null ? SpanishFormat.NONE : text;
    }

    private static List<String> sentences(@Nullable Section section) {
        return section == null
                ? List.of()
                : section.blocks().stream().flatMap(TreeDifferences::sentences).toList();
    }

    private static Stream<String> sentences(Block block) {
        return switch (block) {
            case Block.Prose prose -> Stream.of(prose.text());
            case Block.Points points -> points.items().stream();
            case Block.Note ignored -> Stream.empty();
            case Block.Facts facts -> facts.facts().stream().map(fact -> fact.label() + " " + fact.value());
            case Table ignored -> Stream.empty();
            case Chart chart -> Stream.of(chart.title());
        };
    }

    /** All keys, those of the later in their order, and then those that only the earlier has. */
    private static <V> Set<String> all(Map<String, V> before, Map<String, V> after) {
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys;
    }

    /** The name, told apart where it was used before. */
    static String unused(Set<String> used, String name) {
        var told = name;
        for (var number = 2; used.contains(told); number++) {
            told = name + " (" + number + ")";
        }
        return told;
    }
}
