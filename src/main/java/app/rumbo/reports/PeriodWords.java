package app.rumbo.reports;

import app.rumbo.language.Language;
import app.rumbo.shared.Period;
import org.springframework.stereotype.Component;

/** What a report's period is called. */
@Component
public class PeriodWords {

    private final Language language;

    PeriodWords(Language language) {
        this.language = language;
    }

    /** Inside a sentence: {@code junio de 2026}, {@code tercer trimestre de 2026}, {@code primer semestre de 2026}. */
    public String inSentence(Period period) {
        var year = Integer.toString(period.year());
        return switch (period.frequency()) {
            case ANNUAL -> language.say("reports.period.year", year);
            case SEMIANNUAL ->
                language.say(period.ordinal() == 1 ? "reports.semester.first" : "reports.semester.second", year);
            case QUARTERLY -> language.say("reports.quarter." + period.ordinal(), year);
            case MONTHLY ->
                language.say("reports.period.month", language.format().month(period.ordinal()), year);
        };
    }

    /** As a title begins: {@code Junio de 2026}. */
    public String title(Period period) {
        var words = inSentence(period);
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }
}
