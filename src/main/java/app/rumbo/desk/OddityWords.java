package app.rumbo.desk;

import app.rumbo.language.Language;
import app.rumbo.shared.SpanishFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says in the municipality's Spanish what is odd about an entry. */
@Component
public class OddityWords {

    private static final int DECIMALS = 2;

    private final Language language;

    OddityWords(Language language) {
        this.language = language;
    }

    /** In a word or two. */
    public String tag(Oddity oddity) {
        return language.say("desk.odd." + oddity.kind().code());
    }

    /** In a sentence. */
    public String sentence(Oddity oddity) {
        var format = language.format();
        return language.say(
                "desk.odd-why." + oddity.kind().code(),
                oddity.arguments().stream()
                        .map(argument -> written(argument, format))
                        .toArray());
    }

    private static String written(Object argument, SpanishFormat format) {
        return switch (argument) {
            case BigDecimal figure -> format.number(figure, DECIMALS);
            case LocalDate day -> format.day(day);
            default -> argument.toString();
        };
    }
}
