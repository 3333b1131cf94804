package app.rumbo.imports.ui;

import app.rumbo.imports.accounting.AccountingUse;
import app.rumbo.imports.templates.ColumnUse;

/** The uses of a column, in words. */
final class UseWords {

    private UseWords() {}

    /** The use in a few words. */
    static String of(ColumnUse use, Translator words) {
        var key = "imports.use." + use.kind();
        if (use.level() > 0) {
            return words.say(key, use.level());
        }
        return use.word().isEmpty() ? words.say(key) : words.say(key, use.word());
    }

    /** The use of an accounting file's column in a few words. */
    static String of(AccountingUse use, Translator words) {
        var column = use.column();
        var key = "imports.accounting-use." + use.kind();
        return column == null ? words.say(key) : words.say(key, column.header());
    }

    /** Where the words come from. */
    @FunctionalInterface
    interface Translator {

        /** The words of that key. */
        String say(String key, Object... arguments);
    }
}
