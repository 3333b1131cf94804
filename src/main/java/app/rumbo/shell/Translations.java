package app.rumbo.shell;

import app.rumbo.shared.Country;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives Vaadin's {@code getTranslation} the words of the message bundles. */
@Component
class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final MessageSource messages;

    Translations(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Country.values()).map(Country::locale).toList();
    }

    /** The words of that key; a key without words is a defect and shows itself. */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        try {
            return messages.getMessage(key, parameters, locale);
        } catch (NoSuchMessageException missing) {
            LOG.error("No message for key {}", key, missing);
            return key;
        }
    }
}
