package app.rumbo.platform;

import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Tells on the console where Rumbo is to be found, once it can be found there. */
@Component
class Announcement {

    private final Environment environment;
    private final MessageSource words;

    Announcement(Environment environment, MessageSource words) {
        this.environment = environment;
        this.words = words;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        var port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        say("platform.ready", "http://localhost:" + port);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            say("platform.ready.demo");
        }
    }

    private void say(String key, Object... arguments) {
        System.out.println(words.getMessage(key, arguments, Locale.ROOT));
    }
}
