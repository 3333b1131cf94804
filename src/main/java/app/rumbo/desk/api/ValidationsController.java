package app.rumbo.desk.api;

import app.rumbo.desk.OddityWords;
import app.rumbo.desk.QueueFilter;
import app.rumbo.desk.QueueOrder;
import app.rumbo.desk.ValidationQueue;
import app.rumbo.desk.WhoOwes;
import app.rumbo.measurements.EntryRefused;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What awaits control's decision; the decisions themselves are calls on measurements and milestone reports. */
@RestController
@RequestMapping("/api/v1/validations")
@RolesAllowed(Permissions.VALIDATE)
class ValidationsController {

    private static final int MOST = 500;

    private final ValidationQueue queue;
    private final OddityWords words;
    private final WhoOwes owes;

    ValidationsController(ValidationQueue queue, OddityWords words, WhoOwes owes) {
        this.queue = queue;
        this.words = words;
        this.owes = owes;
    }

    @GetMapping
    QueueAnswer page(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean odd,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = new QueueFilter(unit, plan, read(period), null, null, text, odd);
        var slice = queue.slice(filter, QueueOrder.ARRIVAL, Math.max(0, offset), Math.clamp(limit, 1, MOST));
        return new QueueAnswer(
                slice.total(),
                slice.rows().stream().map(row -> QueueAnswer.Row.of(row, words)).toList());
    }

    /** Who has not answered, and who asks for longer. */
    @GetMapping("/missing")
    MissingAnswer missing() {
        return MissingAnswer.of(owes.all(), owes.requests());
    }

    private static @Nullable Period read(@Nullable String period) {
        return period == null ? null : Period.parse(period).orElseThrow(() -> new EntryRefused.NoPeriod(period));
    }
}
