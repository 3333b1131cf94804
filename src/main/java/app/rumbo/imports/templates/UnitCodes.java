package app.rumbo.imports.templates;

import app.rumbo.imports.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Codes for units that a sheet only names: that of the unit already stored under the name; else the abbreviation that
 * the name holds ({@code IMCTT}), the name itself where it is one word, or the initials of its words.
 */
final class UnitCodes {

    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{4,15}(?![\\p{L}\\d])");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\d]+");
    private static final Set<String> SMALL =
            Set.of("de", "del", "la", "las", "los", "el", "y", "e", "o", "u", "en", "para", "a", "por");
    private static final int LONGEST = 15;

    private final Map<String, String> codeByName = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param known names of the stored units by code */
    UnitCodes(Map<String, String> known) {
        known.forEach((code, name) -> {
            codeByName.putIfAbsent(SheetWords.skeleton(name), code);
            taken.add(code);
        });
        known.keySet().forEach(code -> codeByName.putIfAbsent(SheetWords.skeleton(code), code));
    }

    /** Whether a unit of that name has a code by now. */
    boolean knows(String name) {
        return codeByName.containsKey(SheetWords.skeleton(name));
    }

    /** The unit's code, made on the first call where there was none. */
    String code(String name) {
        return codeByName.computeIfAbsent(SheetWords.skeleton(name), ignored -> free(made(name)));
    }

    /** The kind that the name says, in the exchange workbook's words. */
    static String kind(String name) {
        var plain = Words.plain(name);
        if (plain.startsWith("oficina") || plain.startsWith("unidad")) {
            return "Oficina";
        }
        return plain.startsWith("dep") || plain.startsWith("subgerencia") ? "Departamento" : "Dirección";
    }

    private String free(String wanted) {
        var code = wanted;
        for (var number = 2; !taken.add(code); number++) {
            code = wanted + number;
        }
        return code;
    }

    private static String made(String name) {
        var abbreviation = ABBREVIATION.matcher(name);
        if (abbreviation.find()) {
            return abbreviation.group();
        }
        var words = words(name);
        if (words.size() == 1) {
            var word = words.getFirst().toUpperCase(Locale.ROOT);
            return word.substring(0, Math.min(word.length(), LONGEST));
        }
        var initials = new StringBuilder();
        words.forEach(word -> initials.append(Character.toUpperCase(word.charAt(0))));
        return initials.isEmpty() ? "U" : initials.substring(0, Math.min(initials.length(), LONGEST));
    }

    private static List<String> words(String name) {
        return WORD.splitAsStream(Words.plain(name))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
    }
}
