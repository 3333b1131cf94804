package app.rumbo.budget;

import app.rumbo.language.Language;

/** The budget's words without Spring, for tests of sentences. */
public final class BudgetWordsOf {

    private BudgetWordsOf() {}

    /** In that language. */
    public static BudgetWords language(Language language) {
        return new BudgetWords(language);
    }
}
