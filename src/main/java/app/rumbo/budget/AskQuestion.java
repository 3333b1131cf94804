package app.rumbo.budget;

/**
 * A question to be put to the unit that answers for a goal.
 *
 * @param budget in which the contradiction is found
 * @param goal the goal's code
 * @param text what to ask; blank for what its kind asks
 */
public record AskQuestion(BudgetAsked budget, String goal, ContradictionKind kind, String text) {}
