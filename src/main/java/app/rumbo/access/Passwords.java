package app.rumbo.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Compares passwords. Argon2id is slow by intention, and HTTP Basic sends the password with each call: so what matched
 * lately is remembered for some minutes, as a keyed hash over password and stored hash, in memory only.
 */
@Component
class Passwords {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 1_000;

    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobody;
    private final SecretKeySpec key;
    private final Map<String, Instant> matched = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    Passwords(PasswordEncoder encoder, Clock clock) {
        this.encoder = encoder;
        this.clock = clock;
        this.nobody = String.valueOf(encoder.encode(Secret.random()));
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** Whether the password is the user's; for an unknown user it takes the same time and is false. */
    boolean match(@Nullable AppUser user, String password) {
        var hash = user == null ? null : user.passwordHash();
        var matches = encoder.matches(password, hash == null ? nobody : hash) && hash != null;
        if (matches) {
            remember(fingerprint(password, String.valueOf(hash)));
        }
        return matches;
    }

    /** Whether this very password matched this very hash some minutes ago. */
    boolean matchedLately(AppUser user, String password) {
        var hash = user.passwordHash();
        if (hash == null) {
            return false;
        }
        synchronized (matched) {
            var until = matched.get(fingerprint(password, hash));
            return until != null && clock.instant().isBefore(until);
        }
    }

    private void remember(String fingerprint) {
        synchronized (matched) {
            matched.put(fingerprint, clock.instant().plus(REMEMBERED));
        }
    }

    private String fingerprint(String password, String hash) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
