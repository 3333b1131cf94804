package app.rumbo.notices.internal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail as it goes over the wire: on every attempt under the same Message-ID and date. */
final class Letter extends MimeMessage {

    private final String messageId;

    Letter(Session session, InternetAddress from, Outgoing mail) throws MessagingException {
        super(session);
        this.messageId = mail.messageId();
        setFrom(from);
        setRecipient(Message.RecipientType.TO, Addresses.parse(mail.recipient()));
        setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        setSentDate(Date.from(mail.createdAt()));
        setHeader("Auto-Submitted", "auto-generated");
        fill(mail);
        saveChanges();
    }

    private void fill(Outgoing mail) throws MessagingException {
        var html = mail.html();
        if (html == null) {
            setText(mail.text(), StandardCharsets.UTF_8.name());
            return;
        }
        var plain = new MimeBodyPart();
        plain.setText(mail.text(), StandardCharsets.UTF_8.name());
        var formatted = new MimeBodyPart();
        formatted.setText(html, StandardCharsets.UTF_8.name(), "html");
        setContent(new MimeMultipart("alternative", plain, formatted));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
