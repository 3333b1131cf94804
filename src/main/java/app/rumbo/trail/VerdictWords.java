package app.rumbo.trail;

import java.util.Locale;
import java.util.function.BiFunction;

/** Says what came of a check, on the page, over the API and on the console. */
final class VerdictWords {

    private VerdictWords() {}

    /**
     * One sentence.
     *
     * @param say gives the sentence of a key with its arguments
     */
    static String of(Verdict verdict, BiFunction<String, Object[], String> say) {
        var broken = verdict.broken();
        if (broken == null) {
            return say.apply("trail.check.whole", new Object[] {Long.toString(verdict.links())});
        }
        var fault = broken.fault().name().toLowerCase(Locale.ROOT);
        return say.apply(
                "trail.check.broken." + fault,
                new Object[] {Long.toString(broken.seq()), Long.toString(verdict.links())});
    }
}
