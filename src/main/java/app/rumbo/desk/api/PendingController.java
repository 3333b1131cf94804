package app.rumbo.desk.api;

import app.rumbo.desk.DeskUnits;
import app.rumbo.desk.Endorsements;
import app.rumbo.desk.OddityWords;
import app.rumbo.desk.Packet;
import app.rumbo.desk.PendingWork;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller's own units owe. */
@RestController
@RequestMapping("/api/v1/pending")
@RolesAllowed(Permissions.ENTER)
class PendingController {

    private final DeskUnits units;
    private final PendingWork work;
    private final Endorsements endorsements;
    private final OddityWords words;

    PendingController(DeskUnits units, PendingWork work, Endorsements endorsements, OddityWords words) {
        this.units = units;
        this.work = work;
        this.endorsements = endorsements;
        this.words = words;
    }

    /** A packet: the indicators of one period, or the milestones of one stretch. */
    record Answer(
            String packet,
            String period,
            LocalDate ends,
            LocalDate due,
            int workingDaysLeft,
            boolean open,
            Set<String> plans,
            Packet.Counts counts) {

        static Answer of(Packet packet) {
            return new Answer(
                    packet.id().toString(),
                    packet.period(),
                    packet.ends(),
                    packet.due(),
                    packet.daysLeft(),
                    packet.open(),
                    packet.plans(),
                    packet.counts());
        }
    }

    /** What awaits one's own yes as director. */
    @GetMapping("/endorsements")
    List<QueueAnswer.Row> endorsements() {
        return endorsements.rows().stream()
                .map(row -> QueueAnswer.Row.of(row, words))
                .toList();
    }

    @GetMapping
    List<Answer> packets(@RequestParam(required = false) @Nullable String unit) {
        return work.packets(units.desk(unit)).stream().map(Answer::of).toList();
    }
}
