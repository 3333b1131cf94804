package app.rumbo.reports.internal;

/**
 * One figure that an issue of a report tells otherwise than the issue before.
 *
 * @param place heading of the section it stands in
 * @param code what its row is known by: the code of an indicator, a goal, a unit or an account, or the row's first words
 * @param row what else names the row; empty where the code is all
 * @param figure the column's title, or the figure's label
 * @param before as the issue before had it
 * @param after as it is now
 */
record Difference(String place, String code, String row, String figure, String before, String after) {}
