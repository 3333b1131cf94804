package app.rumbo.reports.internal;

import app.rumbo.shared.Period;
import java.security.SecureRandom;

/** Makes the short codes by which reports are verified. */
public final class ReportCodes {

    /** Letters and digits that are not taken for one another. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReportCodes() {}

    /** A code nobody can guess from another: {@code INF-2026-S1-7K3M9P}. */
    public static String next(Period period) {
        var code = new StringBuilder("INF-").append(period).append('-');
        for (var i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
