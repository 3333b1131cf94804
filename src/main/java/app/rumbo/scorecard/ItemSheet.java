package app.rumbo.scorecard;

import java.math.BigDecimal;

/** What the sheets of indicators and milestones have alike. */
public sealed interface ItemSheet permits IndicatorSheet, MilestoneSheet {

    /** Its code, unique among the plan's indicators, or its milestones. */
    String code();

    /** Its name. */
    String name();

    /** Its weight among its siblings, as entered: 0 or more. */
    BigDecimal weight();
}
