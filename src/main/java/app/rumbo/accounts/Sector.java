package app.rumbo.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of a municipality's accounts: its own, or those of a service it runs, which keeps a budget apart. */
public enum Sector {
    /** The municipality's own. */
    MUNICIPAL,
    /** Schools (Chile: DAEM). */
    EDUCATION,
    /** Primary health care. */
    HEALTH,
    CEMETERY;

    /** As it is stored and asked for: {@code municipal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sector of that code, if there is one. */
    public static Optional<Sector> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
