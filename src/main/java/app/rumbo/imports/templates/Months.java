package app.rumbo.imports.templates;

import java.util.List;

/** Spanish months as headers write them. */
public final class Months {

    private static final List<String> STEMS =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");

    private Months() {}

    /** The month, written as number or name, as two digits. */
    public static String twoDigits(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return "%02d".formatted(Integer.parseInt(text));
        }
        var stem = text.startsWith("set") ? "sep" : text.substring(0, 3);
        return "%02d".formatted(STEMS.indexOf(stem) + 1);
    }
}
