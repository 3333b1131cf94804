package app.rumbo.benchmark;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;

/** What lives on the heap while something runs: the most that a collection of everything left behind, many times over. */
public final class Heap {

    private static final int BETWEEN_LOOKS_MILLIS = 200;

    private Heap() {}

    /** In bytes, above what lived before. */
    public static long mostAlive(Timing.Work work) throws Exception {
        var before = alive();
        var running = new AtomicBoolean(true);
        var most = new long[] {before};
        var watch = Thread.ofPlatform().start(() -> {
            while (running.get()) {
                most[0] = Math.max(most[0], alive());
                pause();
            }
        });
        try {
            work.run();
        } finally {
            running.set(false);
            watch.join();
        }
        return most[0] - before;
    }

    private static long alive() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
