package app.rumbo.reports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How many rows go on a directorate's page, by how many lines their texts take; in quarters of a line, rather few than many. */
final class PageRoom {

    /** What a page of A4 has for the rows of its tables. */
    static final int PAGE = 205;

    /** What milestones may take of it. */
    static final int MILESTONES = 80;

    private static final int LINE = 4;
    private static final int BETWEEN = 3;
    private static final int NAME = 24;
    private static final int SAID = 32;

    private PageRoom() {}

    /** A row's texts: the name, and what its unit wrote. */
    record Text(String name, String said) {

        int takes() {
            return BETWEEN + LINE * Math.max(1, Math.max(lines(name, NAME), lines(said, SAID)));
        }

        private static int lines(String text, int wide) {
            return (text.length() + wide - 1) / wide;
        }
    }

    /** As many of the first ones as fit; one at least. */
    static <T> List<T> fitting(List<T> all, Function<T, Text> text, int room) {
        var shown = new ArrayList<T>();
        var left = room;
        for (var each : all) {
            left -= text.apply(each).takes();
            if (left < 0 && !shown.isEmpty()) {
                break;
            }
            shown.add(each);
        }
        return shown;
    }

    /** How much the rows take. */
    static <T> int taken(List<T> shown, Function<T, Text> text) {
        return shown.stream().mapToInt(each -> text.apply(each).takes()).sum();
    }

    /** How much so many rows of one line take. */
    static int rows(int count) {
        return count * (LINE + BETWEEN);
    }
}
