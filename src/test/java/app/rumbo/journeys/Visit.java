package app.rumbo.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.RunningRumbo;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One visitor's browser window. What the browser complains of is kept, and is a failure when the visit ends. */
public final class Visit implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String AT_REST = """
            () => document.fonts.status === 'loaded' && !document.querySelector('.v-loading-indicator.first')
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
            """;

    private final RunningRumbo rumbo;
    private Look look;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(RunningRumbo rumbo, Look look, BrowserContext context) {
        this.rumbo = rumbo;
        this.look = look;
        this.context = context;
        this.page = context.newPage();
        rumbo.useItsHolder();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The page itself. */
    public Page page() {
        return page;
    }

    /** Goes to a path of the application and waits until it is at rest. */
    public Visit go(String path) {
        page.navigate(rumbo.address() + "/" + path);
        return rest();
    }

    /** Asks for a path of the application and goes on as soon as the page's first answer is there. */
    public void open(String path) {
        page.navigate(rumbo.address() + "/" + path, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    }

    /** Signs in on the page that is shown. */
    public Visit signIn(String username, String password) {
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/ingresar"));
        return rest();
    }

    /** One of the demonstration's users signs in and goes to a path. */
    public Visit as(String username, String path) {
        return go(path).signIn(username, "rumbo");
    }

    /** Waits until the page has nothing more to ask of the server. */
    Visit rest() {
        page.waitForFunction(AT_REST);
        return this;
    }

    /** Waits for words to be seen. */
    Locator words(String words) {
        var found = page.getByText(words).first();
        found.waitFor();
        return found;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** Waits until the address bar shows a path that begins so. */
    void arrives(String path) {
        page.waitForURL(url -> url.startsWith(rumbo.address() + path));
        rest();
    }

    /** The path that the address bar shows, with its parameters. */
    String place() {
        return page.url().substring(rumbo.address().length());
    }

    /** The same page in the dark, where only its colours are others; a wide window's page alone. */
    void inTheDark(Runnable looking) {
        if (look != Look.LIGHT) {
            return;
        }
        look = Look.DARK;
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        looking.run();
        holds(axe().withRules(List.of("color-contrast")));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        look = Look.LIGHT;
    }

    /** Nothing grave for those who do not see, do not point, or see few colours; nothing wider than the window. */
    void isForEveryone() {
        holds(axe());
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s is no wider than the window", place())
                .isLessThanOrEqualTo(look.width());
    }

    /**
     * In the page itself, and telling of what is wrong alone: otherwise all that is right goes back and forth too, into a
     * second page and out of it, which takes three times as long as looking. There are no frames that would need that.
     */
    private AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(options);
    }

    private void holds(AxeBuilder rules) {
        var grave = rules.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getTarget())
                .toList();
        assertThat(grave).as(place() + " " + look).isEmpty();
    }

    /**
     * Keeps what the window shows, for whoever wants to look. With {@code -Drumbo.pictures=docs/images} the pictures of
     * the manual, those that lie there by that name, are made anew.
     */
    void picture(String name) {
        shoot(PICTURES.resolve(name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png"));
        var manual = System.getProperty("rumbo.pictures");
        if (manual != null && look == Look.LIGHT && Files.exists(Path.of(manual, name + ".png"))) {
            shoot(Path.of(manual, name + ".png"));
        }
    }

    private void shoot(Path file) {
        rest();
        page.waitForTimeout(300);
        page.screenshot(new ScreenshotOptions().setPath(file));
    }

    /** The browser has complained of nothing but what the words name. */
    void mayComplainOf(String words) {
        complaints.removeIf(complaint -> complaint.contains(words));
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
