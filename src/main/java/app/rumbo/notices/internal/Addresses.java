package app.rumbo.notices.internal;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Reads mail addresses strictly. */
public final class Addresses {

    private Addresses() {}

    /** Whether mail can be sent there: one address with a host. */
    public static boolean isOne(String text) {
        try {
            parse(text);
            return true;
        } catch (AddressException none) {
            return false;
        }
    }

    static InternetAddress parse(String text) throws AddressException {
        var all = InternetAddress.parse(text, true);
        if (all.length != 1 || !all[0].getAddress().contains("@")) {
            throw new AddressException("not one address", text);
        }
        all[0].validate();
        return all[0];
    }
}
