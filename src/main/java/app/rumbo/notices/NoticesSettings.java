package app.rumbo.notices;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation says of its mail; the server itself stands in Spring's {@code spring.mail}.
 *
 * @param from the sender's address, as {@code Rumbo <rumbo@municipio.cl>}
 * @param baseUrl where people open Rumbo: links in mails begin with it, and mails are named after its host
 * @param enabled whether mail leaves at all
 */
@ConfigurationProperties("rumbo.notices")
public record NoticesSettings(
        @DefaultValue("") String from,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("true") boolean enabled) {

    /** Refuses an address that no link could begin with. */
    public NoticesSettings {
        if (baseUrl.getHost() == null || baseUrl.getScheme() == null) {
            throw new IllegalArgumentException(
                    "rumbo.notices.base-url must be a whole address, as https://rumbo.municipio.cl");
        }
    }

    /** A place of Rumbo as a link that can be mailed. */
    public String link(String path) {
        return baseUrl.toString().replaceFirst("/+$", "") + "/" + path.replaceFirst("^/+", "");
    }

    /** The name a mail keeps for ever (RFC 5322, Message-ID). */
    public String messageId(MailId id) {
        return "<" + id.value() + "@" + baseUrl.getHost() + ">";
    }
}
