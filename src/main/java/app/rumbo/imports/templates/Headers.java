package app.rumbo.imports.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The headers of a sheet, found by what they say rather than by where they stand. */
public final class Headers {

    private final List<String> texts;
    private final List<String> skeletons;

    /** Those of that row. */
    public Headers(SheetLine line) {
        texts = line.cells().stream().map(cell -> SheetWords.line(cell.text())).toList();
        skeletons = texts.stream().map(SheetWords::skeleton).toList();
    }

    /** The column of that header, counted from 0; the n-th where it stands several times. */
    public OptionalInt find(String header, int occurrence) {
        var skeleton = SheetWords.skeleton(header);
        var seen = 0;
        for (var column = 0; column < skeletons.size(); column++) {
            if (skeletons.get(column).equals(skeleton) && ++seen == occurrence) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /** Every column of the pattern; of equal headers the n-th alone. */
    List<Match> matching(HeaderPattern pattern, int occurrence) {
        var matches = new ArrayList<Match>();
        var seen = new HashMap<String, Integer>();
        for (var column = 0; column < texts.size(); column++) {
            var times = seen.merge(skeletons.get(column), 1, Integer::sum);
            var index = column;
            if (times == occurrence) {
                pattern.match(texts.get(column))
                        .ifPresent(places -> matches.add(new Match(index, texts.get(index), places)));
            }
        }
        return matches;
    }

    /** The header as it stands in the file. */
    public String text(int column) {
        return texts.get(column);
    }

    /** All of them, in order. */
    public List<String> texts() {
        return texts;
    }

    /** The header that the text was probably meant to be. */
    public Optional<String> nearest(String header) {
        var wanted = SheetWords.skeleton(header);
        var best = Optional.<String>empty();
        var least = Math.max(2, wanted.length() / 3) + 1;
        for (var column = 0; column < texts.size(); column++) {
            var distance = distance(wanted, skeletons.get(column));
            if (distance < least && !texts.get(column).isEmpty()) {
                least = distance;
                best = Optional.of(texts.get(column));
            }
        }
        return best;
    }

    private static int distance(String left, String right) {
        var row = new int[right.length() + 1];
        for (var j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= left.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.length(); j++) {
                var cost = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                var next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[right.length()];
    }

    /**
     * A column whose header a pattern meets.
     *
     * @param column from 0
     * @param header as it stands in the file
     * @param places what stands in the pattern's places
     */
    record Match(int column, String header, Map<String, String> places) {}
}
