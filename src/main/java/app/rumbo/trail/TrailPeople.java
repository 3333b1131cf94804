package app.rumbo.trail;

import app.rumbo.language.Language;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Names of the people in the trail, each asked for once by whoever holds this: one page, say. */
@Component
@Scope("prototype")
public class TrailPeople {

    private static final Map<String, String> OTHERS =
            Map.of("system", "trail.system", "anonymous", "trail.anonymous", "", "trail.system");

    private final TrailNames names;
    private final Language language;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    TrailPeople(TrailNames names, Language language) {
        this.names = names;
        this.language = language;
    }

    /** The name others read; the username of somebody unknown. */
    public String name(String username) {
        return known.computeIfAbsent(username, this::asked);
    }

    private String asked(String username) {
        var other = OTHERS.get(username);
        return other != null
                ? language.say(other)
                : names.people(Set.of(username)).getOrDefault(username, username);
    }
}
