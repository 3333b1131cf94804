/**
 * Budget classifiers: the accounts of revenue and expense, what else amounts are told apart by, and what a code that a file
 * writes in its own way means. It keeps no amount.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "knowledge", "organization"})
package app.rumbo.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
