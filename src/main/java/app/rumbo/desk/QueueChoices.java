package app.rumbo.desk;

import app.rumbo.shared.Period;
import java.util.List;

/** By what the queue can be narrowed: that of which something has arrived. */
public record QueueChoices(List<Named> units, List<Named> plans, List<Period> periods) {

    /** A unit or plan. */
    public record Named(String code, String name) {}
}
