package app.rumbo.reminders;

import java.time.LocalDate;
import java.util.List;

/**
 * All that one person is reminded of on one morning.
 *
 * @param owed what is owed, the earliest due first
 * @param unanswered for those who validate: what was not answered when it was due
 * @param toValidate how many entries await them; 0 for whoever does not validate
 * @param toEndorse how many entries await their yes as director
 */
public record Letter(
        Recipient to, LocalDate morning, List<Line> owed, List<Line> unanswered, int toValidate, int toEndorse) {

    /**
     * One thing.
     *
     * @param forDay the morning it was to be said on: an earlier one, where that was missed
     */
    public record Line(Owed owed, LocalDate forDay) {}
}
