package app.rumbo.shell.components;

import app.rumbo.shared.SpanishFormat;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The cut-off: today, the month ends of the last two years, or any other day; choosing changes the address bar. */
public class CutoffPicker extends Select<LocalDate> {

    private static final int MONTHS = 24;
    private static final LocalDate OTHER = LocalDate.MIN;

    /**
     * @param path of the place
     * @param question what it shows now
     * @param shown the cut-off that is answered
     * @param today the municipality's own
     */
    public CutoffPicker(String path, Question question, LocalDate shown, LocalDate today, SpanishFormat format) {
        this(question, shown, today, format, asked -> UI.getCurrentOrThrow().navigate(path, asked.parameters()));
    }

    /**
     * @param question what is shown now
     * @param shown the cut-off that is answered
     * @param today the municipality's own
     * @param go leads to where the question with another cut-off is answered
     */
    public CutoffPicker(
            Question question, LocalDate shown, LocalDate today, SpanishFormat format, Consumer<Question> go) {
        addClassName("cutoff-picker");
        setAriaLabel(getTranslation("shell.cutoff"));
        setPrefixComponent(new Span(getTranslation("shell.cutoff")));
        setItems(days(shown, today));
        setItemLabelGenerator(day -> words(day, today, format));
        setValue(shown);
        addValueChangeListener(change -> {
            if (!change.isFromClient()) {
                return;
            }
            if (OTHER.equals(change.getValue())) {
                setValue(shown);
                new CutoffDialog(shown, format, day -> go.accept(question.withCutoff(day))).open();
            } else {
                go.accept(question.withCutoff(change.getValue().equals(today) ? null : change.getValue()));
            }
        });
    }

    private String words(LocalDate day, LocalDate today, SpanishFormat format) {
        if (day.equals(OTHER)) {
            return getTranslation("shell.cutoff.other");
        }
        return day.equals(today) ? getTranslation("shell.cutoff.today", format.day(day)) : format.day(day);
    }

    private static List<LocalDate> days(LocalDate shown, LocalDate today) {
        var lastMonth = YearMonth.from(today).minusMonths(1);
        var ends = Stream.iterate(lastMonth, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(YearMonth::atEndOfMonth);
        var days = Stream.concat(Stream.of(shown, today), ends).distinct().sorted(java.util.Comparator.reverseOrder());
        return Stream.concat(days, Stream.of(OTHER)).toList();
    }
}
