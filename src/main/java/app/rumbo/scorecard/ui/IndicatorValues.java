package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.Entry;
import app.rumbo.scorecard.IndicatorDetail;
import app.rumbo.scorecard.IndicatorDetail.PeriodFigures;
import app.rumbo.shared.Period;
import app.rumbo.shell.components.CellButton;
import app.rumbo.shell.components.Light;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import app.rumbo.shell.components.TrafficLight;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The values period by period, the newest first, and behind each the versions that were said. */
class IndicatorValues extends Composite<Div> {

    private static final int SHOWN = 8;

    private final transient IndicatorDetail detail;
    private final transient Words words;
    private final transient IndicatorWords sentences;
    private final transient Consumer<Period> history;
    private final boolean ratio;

    IndicatorValues(IndicatorDetail detail, Words words, IndicatorWords sentences, Consumer<Period> history) {
        this.detail = detail;
        this.words = words;
        this.sentences = sentences;
        this.history = history;
        this.ratio = detail.indicator().sheet().measure().aggregation() == app.rumbo.indicators.Aggregation.RATIO;
        getContent().addClassName("values");
        show(SHOWN);
    }

    private void show(int most) {
        getContent().removeAll();
        var due =
                detail.periods().reversed().stream().filter(PeriodFigures::due).toList();
        var section = new Section(words.say("values"));
        if (due.size() > most) {
            var all = new Button(words.say("values.all", due.size()), click -> show(Integer.MAX_VALUE));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            section.aside(all);
        }
        var sheet = new Sheet(words.say("values")).column(words.say("period"));
        if (ratio) {
            sheet.figures(words.say("numerator")).figures(words.say("denominator"));
        }
        sheet.figures(words.say("value"))
                .figures(words.say("target"))
                .figures(words.say("score.short"))
                .column(words.say("light"))
                .column(words.say("state"))
                .figures(words.say("version"));
        due.stream().limit(most).forEach(period -> row(sheet, period));
        getContent().add(section.with(sheet), versions(due));
    }

    private void row(Sheet sheet, PeriodFigures period) {
        var entry = period.counted();
        var row = sheet.row()
                .head(new CellButton(sentences.period(period.period()), () -> history.accept(period.period())));
        if (ratio) {
            row.figure(words.number(entry == null ? null : entry.numerator()))
                    .figure(words.number(entry == null ? null : entry.denominator()));
        }
        row.figure(entry == null ? "–" : words.number(entry.figure()), "strong")
                .figure(words.number(period.target()), "soft")
                .figure(words.points(period.score()))
                .cell(light(period))
                .text(entry == null ? words.say("state.missing") : words.say("state." + entry.state()))
                .figure(entry == null ? "" : "v" + entry.version(), "soft");
    }

    private TrafficLight light(PeriodFigures period) {
        var missing = period.counted() == null && period.target() != null;
        return new TrafficLight(missing ? Light.NO_DATA : Lights.of(period.light()));
    }

    private Section versions(List<PeriodFigures> due) {
        var section = new Section(words.say("versions")).caption(words.say("versions.caption"));
        due.stream()
                .filter(period -> period.versions().size() > 1 || open(period.counted(), period))
                .limit(SHOWN)
                .forEach(period -> period.versions().forEach(version -> section.with(line(period, version))));
        return section.styled("versions");
    }

    private static boolean open(@Nullable Entry counted, PeriodFigures period) {
        return counted == null && !period.versions().isEmpty();
    }

    private Div line(PeriodFigures period, Entry entry) {
        var mark = new Span("v" + entry.version());
        mark.addClassNames("count", entry.equals(period.counted()) ? "accent" : "plain");
        var value = new Span(words.number(entry.figure()));
        value.addClassName(entry.equals(period.counted()) ? "strong" : "struck");
        var said = new Span(words.say(
                "versions.line",
                sentences.period(period.period()),
                words.say("state." + entry.state()),
                entry.decided().by()));
        var line = new Div(mark, value, said);
        var comment = entry.decision() != null ? entry.decision() : entry.comment();
        if (comment != null && !comment.isBlank()) {
            var note = new Span(comment);
            note.addClassName("soft");
            line.add(note);
        }
        line.addClassName("version-line");
        return line;
    }
}
