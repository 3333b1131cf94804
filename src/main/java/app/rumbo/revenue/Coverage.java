package app.rumbo.revenue;

/**
 * How often an interval held what came: forecasts of past months, each drawn by what the other years tell alone.
 *
 * @param held in how many months
 * @param of how many
 */
public record Coverage(int held, int of) {

    /** Both together. */
    public Coverage plus(Coverage other) {
        return new Coverage(held + other.held, of + other.of);
    }
}
