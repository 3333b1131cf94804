package app.rumbo.access;

import app.rumbo.access.SignIns.Channel;
import app.rumbo.access.SignIns.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Lets a person in by username and password, keeps the trail, and turns away who guesses. Unknown name, wrong password
 * and closed account read and take the same.
 */
class PasswordSignIn implements AuthenticationProvider {

    private final AppUsers users;
    private final Passwords passwords;
    private final SignIns signIns;
    private final Channel channel;

    PasswordSignIn(AppUsers users, Passwords passwords, SignIns signIns, Channel channel) {
        this.users = users;
        this.passwords = passwords;
        this.signIns = signIns;
        this.channel = channel;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var user = users.findByUsername(AppUser.normal(attempt.getName())).orElse(null);
        var password = String.valueOf(attempt.getCredentials());
        if (channel == Channel.BASIC && user != null && user.isActive() && passwords.matchedLately(user, password)) {
            return accepted(user, attempt);
        }
        return checked(attempt, user, password);
    }

    private Authentication checked(Authentication attempt, @Nullable AppUser user, String password) {
        var address = address(attempt);
        if (signIns.isThrottled(attempt.getName(), address)) {
            signIns.keep(attempt.getName(), address, channel, Outcome.THROTTLED);
            throw new Throttled();
        }
        var matches = passwords.match(user, password);
        if (user == null || !matches || !user.isActive()) {
            signIns.keep(attempt.getName(), address, channel, Outcome.REFUSED);
            throw new BadCredentialsException("refused");
        }
        signIns.keep(attempt.getName(), address, channel, Outcome.ACCEPTED);
        return accepted(user, attempt);
    }

    private static Authentication accepted(AppUser user, Authentication attempt) {
        var principal = SignedIn.of(user);
        var accepted = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        accepted.setDetails(attempt.getDetails());
        return accepted;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "unknown";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Too many refusals lately: the password was not even read. */
    static final class Throttled extends DisabledException {
        Throttled() {
            super("throttled");
        }
    }

    /** Whether the failure was the throttle's. */
    static boolean isThrottle(AuthenticationException failure) {
        return failure instanceof Throttled;
    }
}
