package app.rumbo.reports.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PatientThreadsTests {

    /** Of what Linux tells of a thread after its name: field 19 of {@code stat}, the name being the second. */
    private static final int NICE = 16;

    @Test
    @EnabledOnOs(OS.LINUX)
    void theirWorkStepsBackAndThatOfOthersDoesNot() throws Exception {
        var before = niceness();
        Callable<Integer> ask = PatientThreadsTests::niceness;
        try (var bench = Executors.newSingleThreadExecutor(new PatientThreads("patient"))) {
            assertThat(bench.submit(ask).get()).isEqualTo(PatientThreads.NICENESS);
            assertThat(bench.submit(PatientThreadsTests::nicenessOfAThreadBegunHere)
                            .get())
                    .isEqualTo(PatientThreads.NICENESS);
        }

        assertThat(niceness()).isEqualTo(before);
    }

    private static int nicenessOfAThreadBegunHere() throws Exception {
        var asked = new FutureTask<>(PatientThreadsTests::niceness);
        Thread.ofPlatform().start(asked);
        return asked.get();
    }

    private static int niceness() throws IOException {
        var told = Files.readString(Path.of("/proc/thread-self/stat"));
        return Integer.parseInt(told.substring(told.lastIndexOf(')') + 2).split(" ")[NICE]);
    }
}
