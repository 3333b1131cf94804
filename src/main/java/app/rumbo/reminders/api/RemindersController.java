package app.rumbo.reminders.api;

import app.rumbo.reminders.ComingReminders;
import app.rumbo.reminders.Letter;
import app.rumbo.reminders.Owed;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever asks is told what they will be reminded of. */
@RestController
@RequestMapping("/api/v1/reminders")
@RolesAllowed(Permissions.READ_PLANS)
class RemindersController {

    private final ComingReminders reminders;

    RemindersController(ComingReminders reminders) {
        this.reminders = reminders;
    }

    /**
     * The reminder of a morning.
     *
     * @param toValidate how many entries await a decision; 0 for whoever does not validate
     * @param toEndorse how many entries await one's yes
     */
    record Answer(LocalDate on, List<Line> owed, List<Line> unanswered, int toValidate, int toEndorse) {

        static Answer of(Letter letter) {
            return new Answer(
                    letter.morning(),
                    lines(letter.owed()),
                    lines(letter.unanswered()),
                    letter.toValidate(),
                    letter.toEndorse());
        }

        private static List<Line> lines(List<Letter.Line> lines) {
            return lines.stream().map(line -> Line.of(line.owed())).toList();
        }
    }

    /** What a unit owes of a packet. */
    record Line(String packet, String unit, LocalDate due, int missing, int drafts, int observed) {

        static Line of(Owed owed) {
            return new Line(owed.packet(), owed.code(), owed.due(), owed.missing(), owed.drafts(), owed.observed());
        }
    }

    @GetMapping
    List<Answer> own() {
        return reminders.own().stream().map(Answer::of).toList();
    }
}
