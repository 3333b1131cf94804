package app.rumbo.access;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Work that Rumbo does by itself: scheduled jobs, start-up. It may do everything, and the trail says {@code system}. */
public final class SystemUser {

    /** How history and trail name it. */
    public static final String NAME = "system";

    private SystemUser() {}

    /** Runs the work as Rumbo itself. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return NAME;
        });
    }

    /** Runs the work as Rumbo itself and gives its result. */
    public static <T> T call(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var authorities = Arrays.stream(Role.values())
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toSet());
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(NAME, null, authorities)));
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
