package app.rumbo.budget;

import java.util.UUID;

/** A goal that lines may be assigned to. */
public record GoalChoice(UUID id, UUID plan, String planCode, String code, String name) {

    /** As it is read in a list. */
    public String label() {
        return planCode + " · " + code + " " + name;
    }
}
