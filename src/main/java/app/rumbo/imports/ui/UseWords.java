package app.rumbo.imports.ui;

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

    /** Where the words come from. */
    @FunctionalInterface
    interface Translator {

        /** The words of that key. */
        String say(String key, Object... arguments);
    }
}
