package app.rumbo.reports.document;

/**
 * A label and what stands against it.
 *
 * @param label what it is
 * @param value what it says
 */
public record Fact(String label, String value) {}
