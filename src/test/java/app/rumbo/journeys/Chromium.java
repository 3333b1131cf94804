package app.rumbo.journeys;

import app.rumbo.RunningRumbo;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium. Without one the journeys are left out, but not where {@code CI} says that all is to be
 * tested.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic");

    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    private Chromium(Path program) {
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIETLY));
    }

    /** Starts it. */
    public static Chromium start() {
        var program = program();
        if (System.getenv("CI") == null) {
            Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine's PATH");
        }
        return new Chromium(program.orElseThrow(() -> new AssertionError("no Chromium on this machine's PATH")));
    }

    /** A visitor with a browser window of their own, not signed in. */
    public Visit visit(RunningRumbo rumbo, Look look) {
        return new Visit(rumbo, look, browser.newContext(look.options()));
    }

    /** A window on whatever lies on this disk, without any server. */
    public BrowserContext window(Look look) {
        return browser.newContext(look.options());
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> program() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
