package app.rumbo.desk;

/**
 * In which order the queue is read; what is alike comes in the order of arrival, so that pages never overlap.
 *
 * @param by what comes first
 * @param reversed whether the other way round
 */
public record QueueOrder(By by, boolean reversed) {

    /** The first to arrive first. */
    public static final QueueOrder ARRIVAL = new QueueOrder(By.ARRIVED, false);

    /** What an order goes by. */
    public enum By {
        /** When it was submitted. */
        ARRIVED,
        /** The unit's place in the organization. */
        UNIT,
        /** The place of its indicator or milestone in the plans. */
        ITEM,
        /** The day on which it counts. */
        PERIOD
    }
}
