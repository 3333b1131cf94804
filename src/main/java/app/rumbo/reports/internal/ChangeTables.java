package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.document.Block;
import app.rumbo.reports.document.Cell;
import app.rumbo.reports.document.Table;
import app.rumbo.reports.document.Table.Column;
import app.rumbo.reports.document.Table.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what was changed in the plan itself: what was asked of it is not what was asked before. */
@Component
class ChangeTables {

    private final ReportWording wording;
    private final MunicipalitySettings settings;

    ChangeTables(ReportWording wording, MunicipalitySettings settings) {
        this.wording = wording;
        this.settings = settings;
    }

    List<Block> write(PlanStory story, Instant since) {
        var changes = story.changes();
        var from = wording.format().longDay(day(since));
        if (changes == null) {
            return List.of(new Block.Prose(wording.say("reports.changes.new-plan", from)));
        }
        if (changes.isEmpty()) {
            return List.of(new Block.Prose(wording.say("reports.changes.none", from)));
        }
        return List.of(
                new Block.Prose(wording.say("reports.changes.some", from, changes.size())),
                new Table(
                        wording.say("reports.changes.caption"),
                        columns(),
                        changes.stream().map(this::row).toList()));
    }

    private Table.Row row(PlanChange change) {
        return Table.Row.of(
                Cell.words(wording.format().day(day(change.since()))),
                Cell.words(change.code()),
                Cell.words(change.name()),
                Cell.words(what(change)),
                Cell.words(value(change, change.before())),
                Cell.words(value(change, change.after())));
    }

    /** The change as one of the reasons why a report's figures are others. */
    Cause cause(PlanChange change) {
        return new Cause(
                change.code(),
                change.name(),
                what(change),
                value(change, change.before()),
                value(change, change.after()),
                change.since(),
                change.by(),
                "");
    }

    private String what(PlanChange change) {
        var what = wording.say("reports.change." + change.thing() + "." + change.what());
        return change.detail() == null ? what : what + " (" + change.detail() + ")";
    }

    /** A value as the reader writes it: figures by the country, days, states by name. */
    private String value(PlanChange change, @Nullable String plain) {
        if (plain == null) {
            return "–";
        }
        return switch (change.what()) {
            case "weight", "value", "baseline" -> wording.format().number(new BigDecimal(plain), 2);
            case "due" -> wording.format().day(LocalDate.parse(plain));
            case "status", "direction", "aggregation" -> wording.say("reports.changed." + plain);
            default -> plain;
        };
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, settings.current().zone());
    }

    private List<Column> columns() {
        return List.of(
                new Column(wording.say("reports.column.day"), Kind.SMALL, 12),
                new Column(wording.say("reports.column.code"), Kind.CODE, 10),
                new Column(wording.say("reports.column.name"), Kind.TEXT, 32),
                new Column(wording.say("reports.column.what"), Kind.SMALL, 20),
                new Column(wording.say("reports.column.before"), Kind.SMALL, 14),
                new Column(wording.say("reports.column.after"), Kind.SMALL, 14));
    }
}
