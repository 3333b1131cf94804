package app.rumbo.imports.templates;

import org.jspecify.annotations.Nullable;

/**
 * A goal as the sheet's groups place it.
 *
 * @param code its code in the plan
 * @param title what it is called
 * @param parent the goal above; none at the top
 */
record GoalNode(String code, String title, @Nullable GoalNode parent) {}
