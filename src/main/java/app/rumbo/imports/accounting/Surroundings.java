package app.rumbo.imports.accounting;

import app.rumbo.accounts.Classifier;
import app.rumbo.accounts.Classifiers;
import app.rumbo.accounts.Dimension;
import app.rumbo.language.Language;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;
import java.time.LocalDate;

/**
 * What has to be known to read a file.
 *
 * @param country whose accounts and way of writing apply where the file does not say
 * @param classifier its accounts
 * @param sources its funding sources
 * @param areas its management areas
 */
record Surroundings(Country country, Classifier classifier, Names sources, Names areas, SpanishFormat format) {

    /** What is known on that day. */
    static Surroundings on(Classifiers classifiers, Language language, LocalDate day) {
        var country = language.format().country();
        return new Surroundings(
                country,
                classifiers.on(country, day, null),
                new Names(classifiers.dimensions(country, Dimension.Kind.SOURCE, day, null)),
                new Names(classifiers.dimensions(country, Dimension.Kind.AREA, day, null)),
                language.format());
    }
}
