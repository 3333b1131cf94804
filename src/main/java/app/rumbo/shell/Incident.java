package app.rumbo.shell;

import java.security.SecureRandom;

/** Codes by which a reader's report finds its entry in the log: six signs that cannot be misread. */
final class Incident {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() {}

    static String newCode() {
        var code = new StringBuilder(6);
        for (var i = 0; i < 6; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
