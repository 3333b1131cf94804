package app.rumbo.reports;

import app.rumbo.language.Language;

/** Makes the words of periods without a server. */
public final class PeriodWordsOf {

    private PeriodWordsOf() {}

    public static PeriodWords language(Language language) {
        return new PeriodWords(language);
    }
}
