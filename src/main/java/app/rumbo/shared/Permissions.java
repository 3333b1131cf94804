package app.rumbo.shared;

/** What a user may be allowed to do. Services, routes and calls name one of these; whoever has it not is refused. */
public final class Permissions {

    /** See plans, scorecards and units. */
    public static final String READ_PLANS = "READ_PLANS";

    /** See and download the reports. */
    public static final String READ_REPORTS = "READ_REPORTS";

    /** Have a report made. */
    public static final String MAKE_REPORTS = "MAKE_REPORTS";

    /** Hand sealed reports over to the Concejo, and see who received them. */
    public static final String HAND_OVER_REPORTS = "HAND_OVER_REPORTS";

    /** Certify as ministro de fe what was handed over and received. */
    public static final String CERTIFY = "CERTIFY";

    /** Bring in workbooks: whole plans for control, its own entries for a directorate. */
    public static final String IMPORT = "IMPORT";

    /** Change plans, goals, indicators, targets, milestones. */
    public static final String EDIT_PLANS = "EDIT_PLANS";

    /** Say what was done: for one's own units, or for all where plans may be changed as well. */
    public static final String ENTER = "ENTER";

    /** Validate what was entered. */
    public static final String VALIDATE = "VALIDATE";

    /** Change units and the municipality's settings. */
    public static final String MANAGE_ORGANIZATION = "MANAGE_ORGANIZATION";

    /** Make and change users. */
    public static final String MANAGE_USERS = "MANAGE_USERS";

    /** See scheduled jobs and run them again. */
    public static final String MANAGE_JOBS = "MANAGE_JOBS";

    /** Read the trail. */
    public static final String READ_AUDIT = "READ_AUDIT";

    private Permissions() {}
}
