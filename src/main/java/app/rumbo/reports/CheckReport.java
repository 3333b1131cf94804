package app.rumbo.reports;

import app.rumbo.reports.internal.ArchiveCheck;
import app.rumbo.reports.rendering.Renderers;
import app.rumbo.shared.DomainException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The command {@code check-report}: verifies an archived report, or a file of one, without a server, a database or a net, and
 * believes nothing but hashes.
 */
public final class CheckReport {

    /** How the command is called. */
    public static final String COMMAND = "check-report";

    private static final String CHAIN = "--chain";
    private static final int GENUINE = 0;
    private static final int NOT_GENUINE = 1;
    private static final int UNKNOWN = 2;

    private CheckReport() {}

    /** Runs it and says what came of it; returns the exit code: 0 genuine, 1 not, 2 where it could not be checked. */
    public static int run(String... arguments) {
        try {
            return tell(check(new ArrayList<>(Arrays.asList(arguments).subList(1, arguments.length))));
        } catch (DomainException refused) {
            System.err.println(say(refused.key(), refused.arguments()));
            return UNKNOWN;
        }
    }

    private static List<CheckFinding> check(List<String> arguments) {
        var chain = chain(arguments);
        if (arguments.size() != 1) {
            throw new ReportRefused.NothingToCheck();
        }
        return new ArchiveCheck(Renderers.all(), chain).check(read(arguments.getFirst()));
    }

    /** The published chain that {@code --chain} names; it is taken out of the arguments. */
    private static @Nullable List<ChainLink> chain(List<String> arguments) {
        var at = arguments.indexOf(CHAIN);
        if (at < 0) {
            return null;
        }
        if (at + 1 == arguments.size()) {
            throw new ReportRefused.NothingToCheck();
        }
        arguments.remove(at);
        return ChainJson.read(read(arguments.remove(at)));
    }

    private static byte[] read(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException | RuntimeException | OutOfMemoryError unreadable) {
            throw new ReportRefused.UnreadableFile(name);
        }
    }

    private static int tell(List<CheckFinding> findings) {
        findings.forEach(finding ->
                System.out.println((finding.good() ? "✔ " : "✖ ") + say(finding.key(), finding.arguments())));
        var genuine = findings.stream().allMatch(CheckFinding::good);
        System.out.println(say(genuine ? "reports.check.genuine" : "reports.check.not-genuine", List.of()));
        return genuine ? GENUINE : NOT_GENUINE;
    }

    private static String say(String key, List<Object> arguments) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/reports");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words.getMessage(key, arguments.stream().map(String::valueOf).toArray(), Locale.ROOT);
    }
}
