package app.rumbo.reports.internal;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads whose work may wait: where a processor is wanted by both, whoever asks for a page goes first. Linux is told so
 * itself, since Java does not hand its threads' priorities on; elsewhere they are threads like others.
 */
final class PatientThreads implements ThreadFactory {

    /** A tenth of the share of others, as Linux weighs it; nothing needs a right to step back. */
    static final int NICENESS = 10;

    private static final Logger log = LoggerFactory.getLogger(PatientThreads.class);

    /** To Linux a thread is a process that shares its memory, and 0 the one that asks. */
    private static final int PRIO_PROCESS = 0;

    private static final int THIS_THREAD = 0;

    private final String name;

    /** @param name of each thread */
    PatientThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        return Thread.ofPlatform().name(name).daemon().unstarted(() -> {
            stepBack();
            work.run();
        });
    }

    @SuppressWarnings("restricted")
    private static void stepBack() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        try {
            var linker = Linker.nativeLinker();
            var refused = (int) linker.downcallHandle(
                            linker.defaultLookup().findOrThrow("setpriority"),
                            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT))
                    .invokeExact(PRIO_PROCESS, THIS_THREAD, NICENESS);
            log.debug("stepping back was answered by {}", refused);
        } catch (Throwable impossible) {
            log.debug("this machine knows no stepping back", impossible);
        }
    }
}
