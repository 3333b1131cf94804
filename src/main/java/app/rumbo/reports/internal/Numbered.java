package app.rumbo.reports.internal;

import app.rumbo.reports.document.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Numbers sections through once more after they were moved, each in the manner it had: 1, 2; A, B; a, b; or none. */
final class Numbered {

    private static final int LETTERS = 26;

    private Numbered() {}

    /** How a section is counted among its neighbours. */
    private enum Manner {
        DIGITS,
        CAPITALS,
        SMALL,
        NONE;

        static Manner of(String own) {
            return own.matches("\\d+") ? DIGITS : own.matches("[A-Z]") ? CAPITALS : own.matches("[a-z]") ? SMALL : NONE;
        }

        String write(int place, String own) {
            return switch (this) {
                case DIGITS -> Integer.toString(place);
                case CAPITALS -> letter('A', place);
                case SMALL -> letter('a', place);
                case NONE -> own;
            };
        }

        private static String letter(char first, int place) {
            if (place > LETTERS) {
                throw new IllegalStateException("more sections than letters");
            }
            return String.valueOf((char) (first + place - 1));
        }
    }

    /** The same sections with numbers without gaps, at each level. */
    static List<Section> through(List<Section> sections) {
        return below("", "", sections);
    }

    /**
     * @param was the number of the section above, as it was
     * @param above its number now
     */
    private static List<Section> below(String was, String above, List<Section> sections) {
        var counts = new EnumMap<Manner, Integer>(Manner.class);
        var numbered = new ArrayList<Section>();
        for (var section : sections) {
            var hangs = !was.isEmpty() && section.number().startsWith(was + ".");
            var own = hangs ? section.number().substring(was.length() + 1) : section.number();
            var manner = Manner.of(own);
            var number = (hangs ? above + "." : "") + manner.write(counts.merge(manner, 1, Integer::sum), own);
            numbered.add(new Section(
                    section.key(),
                    number,
                    section.title(),
                    section.opensPage(),
                    section.blocks(),
                    below(section.number(), number, section.parts())));
        }
        return numbered;
    }
}
