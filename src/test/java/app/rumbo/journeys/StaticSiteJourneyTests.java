package app.rumbo.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.reports.LosAromos;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.site.Sites;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody opens a report's folder from a disk, without any server or line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaticSiteJourneyTests {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private static Path folder;

    private Chromium chromium;

    @BeforeAll
    void open() throws IOException {
        chromium = Chromium.start();
        unpack(Sites.site(SealedDocument.of(LosAromos.report().with(Sites.words()))));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void itVerifiesItselfAndAsksNobody(Look look) {
        try (var window = chromium.window(look)) {
            var page = window.newPage();
            var asked = new ArrayList<String>();
            page.onRequest(request -> asked.add(request.url()));
            show(page);

            assertThat(page.locator("#resultado")).hasClass("good");
            assertThat(page.locator("#resultado")).containsText("La huella coincide");
            assertThat(asked).allMatch(url -> url.startsWith("file:"));
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .noneMatch(rule -> !"minor".equals(rule.getImpact()));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(look.width());
            picture(page, PICTURES.resolve("sitio-" + look.name().toLowerCase(Locale.ROOT) + ".png"));
            var manual = System.getProperty("rumbo.pictures");
            if (manual != null && look == Look.LIGHT) {
                picture(page, Path.of(manual, "sitio.png"));
            }
        }
    }

    @Test
    void aFileOfTheReportIsKnownAndAChangedOneIsNot() throws IOException {
        try (var window = chromium.window(Look.LIGHT)) {
            var page = window.newPage();
            show(page);
            page.setInputFiles("#archivo", folder.resolve("informe.csv"));
            assertThat(page.locator("#archivo-resultado")).containsText("sin cambios");

            var forged = folder.resolve("falso.csv");
            var bytes = Files.readAllBytes(folder.resolve("informe.csv"));
            bytes[bytes.length / 2] ^= 1;
            Files.write(forged, bytes);
            page.setInputFiles("#archivo", forged);
            assertThat(page.locator("#archivo-resultado")).hasClass("bad");
        }
    }

    @Test
    void aFigureChangedInThePageIsFound() throws IOException {
        var index = folder.resolve("index.html");
        var whole = Files.readString(index);
        try (var window = chromium.window(Look.LIGHT)) {
            Files.writeString(
                    index, whole.replaceFirst("<span data-c>([0-9]+,[0-9])</span>", "<span data-c>99,9</span>"));
            assertThat(Files.readString(index, StandardCharsets.UTF_8)).isNotEqualTo(whole);
            var page = window.newPage();
            show(page);

            assertThat(page.locator("#resultado")).hasClass("bad");
        } finally {
            Files.writeString(index, whole);
        }
    }

    private static void picture(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    private void show(Page page) {
        page.navigate(folder.resolve("index.html").toUri().toString());
    }

    private void unpack(byte[] zip) throws IOException {
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, stream.readAllBytes());
            }
        }
    }
}
