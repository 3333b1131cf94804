package app.rumbo.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session in which nobody has done anything for its time. The container alone would not while a page stays open:
 * the page's own heartbeat keeps asking.
 */
final class IdleSessions extends OncePerRequestFilter {

    private static final String LAST_WORK = IdleSessions.class.getName();

    private final Clock clock;
    private final Duration timeout;

    IdleSessions(Clock clock, Duration timeout) {
        this.clock = clock;
        this.timeout = timeout;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {

        var session = request.getSession(false);
        if (session != null) {
            endOrNote(session, isHeartbeat(request));
        }
        chain.doFilter(request, response);
    }

    private void endOrNote(HttpSession session, boolean heartbeat) {
        var now = clock.instant();
        if (session.getAttribute(LAST_WORK) instanceof Instant last && !now.isBefore(last.plus(timeout))) {
            session.invalidate();
        } else if (!heartbeat) {
            session.setAttribute(LAST_WORK, now);
        }
    }

    private static boolean isHeartbeat(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter("v-r"));
    }
}
