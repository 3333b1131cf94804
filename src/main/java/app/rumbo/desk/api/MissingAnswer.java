package app.rumbo.desk.api;

import app.rumbo.desk.OpenRequest;
import app.rumbo.desk.Owed;
import java.util.List;

/**
 * Who has not answered, the earliest due first, and who asks for longer.
 *
 * @param requests those that nobody has answered
 */
record MissingAnswer(List<Row> missing, List<OpenRequest> requests) {

    /**
     * What a unit owes of a packet.
     *
     * @param people who acts for the unit today; empty where nobody does
     */
    record Row(String unit, String name, String people, PendingController.Answer packet) {

        static Row of(Owed owed) {
            return new Row(owed.unitCode(), owed.unitName(), owed.people(), PendingController.Answer.of(owed.packet()));
        }
    }

    static MissingAnswer of(List<Owed> owed, List<OpenRequest> requests) {
        return new MissingAnswer(owed.stream().map(Row::of).toList(), requests);
    }
}
