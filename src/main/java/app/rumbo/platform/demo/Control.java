package app.rumbo.platform.demo;

import app.rumbo.access.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Control de gestión of the demonstration, by whose hand its history was brought in: so the history tells it. */
final class Control {

    private static final String USERNAME = "control";

    private Control() {}

    /** Runs the work with control's name and rights, no more. */
    static void acts(Runnable work) {
        var before = SecurityContextHolder.getContext();
        var authorities = Role.CONTROL.permissions().stream()
                .map(SimpleGrantedAuthority::new)
                .toList();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(USERNAME, null, authorities)));
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
