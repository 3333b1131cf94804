package app.rumbo.language;

import app.rumbo.organization.CurrentMunicipality;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.SpanishFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says things in the municipality's Spanish: Chile's words, or Peru's. */
@Component
public class Language {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final CurrentMunicipality municipality;

    Language(MessageSource messages, CurrentMunicipality municipality) {
        this.messages = messages;
        this.municipality = municipality;
    }

    /**
     * The sentence or word of that key.
     *
     * @param arguments fill its places; figures and days come as text, formatted by {@link #format()}
     * @throws org.springframework.context.NoSuchMessageException where no bundle has the key: a defect
     */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** The sentence of a refusal. */
    public String say(DomainException refusal) {
        return say(refusal.key(), refusal.arguments().toArray());
    }

    /** How figures and days are written. */
    public SpanishFormat format() {
        return new SpanishFormat(municipality.get().country());
    }

    /** A moment as it was by the municipality's clock: {@code 31 oct 2026, 09:14}. */
    public String moment(Instant moment) {
        var here = moment.atZone(municipality.get().zone());
        return format().day(here.toLocalDate()) + ", " + HOUR.format(here);
    }

    /** Spanish of the municipality's country. */
    public Locale locale() {
        return municipality.get().country().locale();
    }
}
