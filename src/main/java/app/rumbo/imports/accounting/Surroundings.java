package app.rumbo.imports.accounting;

import app.rumbo.accounts.Classifier;
import app.rumbo.shared.Country;
import app.rumbo.shared.SpanishFormat;

/**
 * What has to be known to read a file.
 *
 * @param country whose accounts and way of writing apply where the file does not say
 * @param classifier its accounts
 * @param sources its funding sources
 * @param areas its management areas
 */
record Surroundings(Country country, Classifier classifier, Names sources, Names areas, SpanishFormat format) {}
