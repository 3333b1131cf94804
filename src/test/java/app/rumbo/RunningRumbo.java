package app.rumbo;

import app.rumbo.access.SystemUser;
import app.rumbo.access.Users;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** A whole Rumbo on a free port and on a database of its own, for browsers. Its clock stands at a Friday in November 2026. */
public final class RunningRumbo implements AutoCloseable {

    private static final Instant NOW = Instant.parse("2026-11-20T15:30:00Z");
    private static final String PASSWORD = "rumbo";

    private final ConfigurableApplicationContext application;

    private RunningRumbo(String... profiles) {
        var database = TestDatabase.another();
        var owner = database.owner();
        var user = database.application();
        application = new SpringApplicationBuilder(Application.class, TestSetup.class)
                .profiles(profiles)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new PinnedClock()))
                .run(Stream.of(
                                "--spring.datasource.url=" + user.jdbcUrl(),
                                "--spring.datasource.username=" + user.user(),
                                "--spring.datasource.password=" + user.password(),
                                "--spring.flyway.user=" + owner.user(),
                                "--spring.flyway.password=" + owner.password(),
                                "--spring.quartz.auto-startup=false",
                                "--server.port=0")
                        .toArray(String[]::new));
        useItsHolder();
    }

    /** The demonstration municipality as a first start loads it, started once for all tests of a run, which only read. */
    public static RunningRumbo demonstration() {
        Demonstration.STARTED.useItsHolder();
        return Demonstration.STARTED;
    }

    /** A real installation before anyone has signed in. */
    public static RunningRumbo empty() {
        return new RunningRumbo();
    }

    /** A real installation started once for all journeys of a run, to which each brings units and people of its own. */
    public static RunningRumbo workshop() {
        Workshop.STARTED.useItsHolder();
        return Workshop.STARTED;
    }

    /** One of its beans. */
    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** One of its beans, by name. */
    public Object bean(String name) {
        return application.getBean(name);
    }

    /** Makes its holder of who is signed in the JVM's, as it is where one application runs alone. */
    public void useItsHolder() {
        SecurityContextHolder.setContextHolderStrategy(bean(SecurityContextHolderStrategy.class));
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    /** Lets time pass. */
    public void passes(Duration time) {
        bean(TestClock.class).advance(time);
    }

    /** The address that lets a user in once, to set a password. */
    public String invitationOf(String username) {
        return address() + "/bienvenida?llave="
                + SystemUser.call(() -> bean(Users.class).inviteBy(username));
    }

    /** What the API answers the demonstration's user. */
    public String api(String username, String path) throws Exception {
        var credentials =
                Base64.getEncoder().encodeToString((username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address() + "/api/v1" + path))
                .header("Authorization", "Basic " + credentials)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        application.close();
    }

    /** Started when it is first asked for; it ends with the JVM. */
    private static final class Demonstration {
        static final RunningRumbo STARTED = new RunningRumbo("demo");
    }

    /** Started when it is first asked for; it ends with the JVM. */
    private static final class Workshop {
        static final RunningRumbo STARTED = new RunningRumbo();
    }

    /** Pins the clock before anything asks for the time. */
    private static final class PinnedClock implements org.springframework.beans.factory.config.BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof TestClock clock) {
                clock.set(NOW);
            }
            return bean;
        }
    }
}
