package app.rumbo.scheduling.ui;

import app.rumbo.language.Language;
import app.rumbo.reports.DueReports;
import app.rumbo.reports.DueReports.Coming;
import app.rumbo.reports.PeriodWords;
import app.rumbo.reports.ReportSwitches;
import app.rumbo.shared.SpanishFormat;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.Sign;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells of each kind of report which period is made next, on what day, and what should be there and is not. */
@Component
class ComingReports {

    private final DueReports due;
    private final ReportSwitches switches;
    private final PeriodWords periods;
    private final Language language;

    ComingReports(DueReports due, ReportSwitches switches, PeriodWords periods, Language language) {
        this.due = due;
        this.switches = switches;
        this.periods = periods;
        this.language = language;
    }

    /**
     * A row to each kind, with a switch.
     *
     * @param changed runs after a kind was switched
     */
    Sheet sheet(Runnable changed) {
        var sheet = new Sheet(say("title"))
                .styled("wide")
                .column(say("kind"))
                .column(say("automatic"))
                .column(say("next"))
                .column(say("day"))
                .column(say("missing"));
        for (var coming : due.coming()) {
            var next = coming.next();
            var day = coming.day();
            sheet.row()
                    .head(new Span(name(coming)))
                    .cell(automatic(coming, changed))
                    .text(next == null ? SpanishFormat.NONE : periods.title(next))
                    .text(day == null ? say("asked") : language.format().day(day))
                    .cell(missing(coming));
        }
        return sheet;
    }

    private Checkbox automatic(Coming coming, Runnable changed) {
        var box = new Checkbox(coming.next() != null);
        box.setAriaLabel(language.say("scheduling.reports.automatic.of", name(coming)));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                switches.set(coming.kind(), change.getValue());
                var said = change.getValue() ? "automatic.on" : "automatic.off";
                Notices.done(language.say("scheduling.reports." + said, name(coming)));
                changed.run();
            }
        });
        return box;
    }

    private String name(Coming coming) {
        return language.say("reports.kind." + coming.kind().name());
    }

    private Span missing(Coming coming) {
        if (coming.missing().isEmpty()) {
            return new Span(SpanishFormat.NONE);
        }
        var line = new Span(
                new Sign("late"),
                new Span(periods.title(coming.missing().getFirst())
                        + coming.missing().stream()
                                .skip(1)
                                .map(period -> ", " + periods.inSentence(period))
                                .collect(Collectors.joining())));
        line.addClassName("receipt");
        return line;
    }

    private String say(String key) {
        return language.say("scheduling.reports." + key);
    }
}
