package app.rumbo.platform.demo;

import app.rumbo.access.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** People of the demonstration by whose hand its history was brought in: so the history tells it. */
final class Acting {

    /** Control de gestión. */
    static final String CONTROL = "control";

    private Acting() {}

    /** Runs the work with somebody's name and the rights of their role, no more. */
    static void as(String username, Role role, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var authorities =
                role.permissions().stream().map(SimpleGrantedAuthority::new).toList();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(username, null, authorities)));
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
