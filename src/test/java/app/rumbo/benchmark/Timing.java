package app.rumbo.benchmark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How long something took, time after time.
 *
 * @param nanos sorted
 */
public record Timing(long... nanos) {

    private static final double NANOS = 1_000_000.0;

    /** Something that is measured. */
    public interface Work {
        void run() throws Exception;
    }

    /** Runs the work some times for warmth, then some times that count. */
    public static Timing of(int warm, int counted, Work work) throws Exception {
        return of(warm, counted, () -> {}, work);
    }

    /** Likewise, with something to be done before each run that is not counted. */
    public static Timing of(int warm, int counted, Work before, Work work) throws Exception {
        for (var run = 0; run < warm; run++) {
            before.run();
            work.run();
        }
        var nanos = new long[counted];
        for (var run = 0; run < counted; run++) {
            before.run();
            var start = System.nanoTime();
            work.run();
            nanos[run] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Timing(nanos);
    }

    /** Each in turn, time after time, so that what slows the machine slows all; with something before each that is not counted. */
    public static Map<String, Timing> inTurn(int warm, int counted, Work before, Map<String, Work> works)
            throws Exception {
        var all = new LinkedHashMap<String, long[]>();
        for (var run = -warm; run < counted; run++) {
            for (var work : works.entrySet()) {
                before.run();
                var start = System.nanoTime();
                work.getValue().run();
                if (run >= 0) {
                    all.computeIfAbsent(work.getKey(), _ -> new long[counted])[run] = System.nanoTime() - start;
                }
            }
        }
        var timings = new LinkedHashMap<String, Timing>();
        all.forEach((name, nanos) -> {
            Arrays.sort(nanos);
            timings.put(name, new Timing(nanos));
        });
        return timings;
    }

    /** The median, in milliseconds. */
    public double p50() {
        return nanos[nanos.length / 2] / NANOS;
    }

    /** The time that 95 of 100 keep below, in milliseconds. */
    public double p95() {
        return nanos[(int) Math.ceil(nanos.length * 0.95) - 1] / NANOS;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms (%d runs)", p50(), p95(), nanos.length);
    }
}
