package app.rumbo.notices.internal;

import app.rumbo.notices.Trouble;
import app.rumbo.notices.internal.Outcome.Failed;
import app.rumbo.notices.internal.Outcome.Taken;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open connection to a mail server. */
class SmtpLine implements Delivery.Line {

    private static final Logger log = LoggerFactory.getLogger(SmtpLine.class);
    private static final int REFUSED_FOR_GOOD = 500;
    private static final int CLOSING = 421;

    private final Session session;
    private final SMTPTransport transport;
    private final InternetAddress from;

    SmtpLine(Session session, SMTPTransport transport, InternetAddress from) {
        this.session = session;
        this.transport = transport;
        this.from = from;
    }

    @Override
    public Outcome hand(Outgoing mail) {
        try {
            var letter = new Letter(session, from, mail);
            transport.sendMessage(letter, new Address[] {Addresses.parse(mail.recipient())});
            return new Taken(transport.getLastServerResponse().strip());
        } catch (AddressException none) {
            return new Failed(Trouble.ADDRESS, words(none));
        } catch (MessagingException failure) {
            return new Failed(trouble(failure), words(failure));
        } catch (IllegalStateException broken) {
            return new Failed(Trouble.UNREACHABLE, String.valueOf(broken.getMessage()));
        }
    }

    /** A server that refuses the sender, or asks for a password, refuses the installation and not this mail. */
    private static Trouble trouble(MessagingException failure) {
        for (var cause : chain(failure).toList()) {
            switch (cause) {
                case SMTPAddressFailedException recipient -> {
                    return byCode(recipient.getReturnCode());
                }
                case SMTPSendFailedException command
                when command.getCommand().startsWith("MAIL") -> {
                    return byCode(command.getReturnCode()) == Trouble.UNREACHABLE
                            ? Trouble.UNREACHABLE
                            : Trouble.DEFERRED;
                }
                case SMTPSendFailedException command
                when command.getNextException() == null -> {
                    return byCode(command.getReturnCode());
                }
                default -> {}
            }
        }
        return Trouble.UNREACHABLE;
    }

    private static Trouble byCode(int code) {
        if (code >= REFUSED_FOR_GOOD) {
            return Trouble.REFUSED;
        }
        return code > 0 && code != CLOSING ? Trouble.DEFERRED : Trouble.UNREACHABLE;
    }

    /** What the server said, or what broke, on one line. */
    static String words(MessagingException failure) {
        return chain(failure)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .reduce((first, last) -> last)
                .orElse(failure.getClass().getSimpleName())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    private static Stream<Exception> chain(MessagingException failure) {
        return Stream.iterate(
                (Exception) failure,
                cause -> cause != null,
                cause -> cause instanceof MessagingException known ? known.getNextException() : null);
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException late) {
            log.debug("the mail server did not say goodbye", late);
        }
    }
}
