package app.rumbo.imports.templates;

import app.rumbo.imports.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts without a value, in plain form. */
public final class NoValues {

    private static final Set<String> ALWAYS = Set.of(
            "-",
            "–",
            "—",
            "s/i",
            "s/d",
            "sd",
            "n/a",
            "#div/0!",
            "#n/a",
            "#ref!",
            "#value!",
            "#¡valor!",
            "#name?",
            "#num!",
            "no recepcionado",
            "no disponible",
            "por establecer",
            "a definir por el municipio");

    private NoValues() {}

    /** Those that always are, and the sheet's own. */
    public static Set<String> with(List<String> own) {
        var all = own.stream().map(Words::plain).collect(Collectors.toSet());
        all.addAll(ALWAYS);
        return Set.copyOf(all);
    }
}
