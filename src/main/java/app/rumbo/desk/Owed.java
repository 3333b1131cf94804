package app.rumbo.desk;

/**
 * What one unit owes of one period.
 *
 * @param people who acts for it today; empty where nobody does
 */
public record Owed(String unitCode, String unitName, String people, Packet packet) {}
