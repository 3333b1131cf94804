package app.rumbo.notices.internal;

import app.rumbo.notices.MailRoute;
import app.rumbo.notices.NoticesSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail by SMTP, to the server that the installation names. */
class SmtpDelivery implements Delivery {

    /**
     * How long a server may be silent. RFC 5321 (4.5.3.2) asks for as much after the last dot: whoever waits less and tries
     * again is how mails arrive twice.
     */
    private static final Map<String, String> PATIENCE = Map.of(
            "connectiontimeout", "20000",
            "timeout", "600000",
            "writetimeout", "180000");

    private final @Nullable JavaMailSenderImpl server;
    private final NoticesSettings settings;

    SmtpDelivery(@Nullable JavaMailSenderImpl server, NoticesSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    @Override
    public MailRoute route() {
        if (!settings.enabled()) {
            return MailRoute.OFF;
        }
        if (server == null) {
            return MailRoute.NO_SERVER;
        }
        return Addresses.isOne(settings.from()) ? MailRoute.SERVER : MailRoute.NO_SENDER;
    }

    @Override
    public Line open() throws Unreachable {
        if (server == null) {
            throw new IllegalStateException("no mail server is named");
        }
        try {
            var session = session(server);
            var transport =
                    (SMTPTransport) session.getTransport(server.getProtocol() == null ? "smtp" : server.getProtocol());
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return new SmtpLine(session, transport, from());
        } catch (MessagingException away) {
            throw new Unreachable(SmtpLine.words(away), away);
        }
    }

    private InternetAddress from() throws AddressException {
        return Addresses.parse(settings.from());
    }

    private static Session session(JavaMailSenderImpl server) {
        var protocol = server.getProtocol() == null ? "smtp" : server.getProtocol();
        var properties = server.getJavaMailProperties();
        PATIENCE.forEach((name, value) -> properties.putIfAbsent("mail." + protocol + "." + name, value));
        if (server.getUsername() != null) {
            properties.putIfAbsent("mail." + protocol + ".auth", "true");
        }
        return server.getSession();
    }
}
