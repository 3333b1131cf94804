package app.rumbo.deadlines;

import java.time.LocalDate;

/**
 * A day on which nobody works.
 *
 * @param day the day
 * @param name what is kept on it, in Spanish
 * @param law the norm that makes it one; of a day of the municipality's own, what it was entered with
 */
public record Holiday(LocalDate day, String name, String law) {}
