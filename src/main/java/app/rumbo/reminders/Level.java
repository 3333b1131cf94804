package app.rumbo.reminders;

/** How far up what a unit owes has climbed; whoever is told goes on being told. */
public enum Level {
    /** Whoever acts for the unit, and its reporters. */
    UNIT,
    /** Whoever acts for its directorate, too. */
    DIRECTORATE,
    /** The Administrador, too. */
    ADMINISTRATOR
}
