package app.rumbo.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class IdleSessionsTests {

    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);

    @BeforeEach
    void signIn() throws Exception {
        asks("uidl");
    }

    @Test
    void workKeepsASessionAlive() throws Exception {
        for (var times = 0; times < 4; times++) {
            now = now.plus(Duration.ofMinutes(29));
            asks("uidl");
        }

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aHeartbeatDoesNot() throws Exception {
        for (var times = 0; times < 6; times++) {
            now = now.plus(Duration.ofMinutes(5));
            asks("heartbeat");
        }

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theSessionEndsWhenItsTimeIsUp() throws Exception {
        now = now.plus(TIMEOUT);
        asks("uidl");

        assertThat(session.isInvalid()).isTrue();
    }

    private void asks(String what) throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", what);
        request.setSession(session);
        new IdleSessions(clock, TIMEOUT).doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
