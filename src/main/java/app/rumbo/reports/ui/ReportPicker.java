package app.rumbo.reports.ui;

import app.rumbo.reports.ReportKind;
import app.rumbo.reports.Reports;
import app.rumbo.shared.Period;
import app.rumbo.shell.components.ConfirmButton;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;

/** Chooses which report is to be made, of which period, and has it made. */
class ReportPicker extends Div {

    private final Select<ReportKind> kind = new Select<>();
    private final Select<Period> period = new Select<>();

    ReportPicker(Reports reports, ReportWords words, BiConsumer<ReportKind, Period> make) {
        addClassName("report-picker");
        kind.setItems(reports.kinds());
        kind.setItemLabelGenerator(words::kind);
        kind.setAriaLabel(getTranslation("reports.ui.kind"));
        kind.addClassName("report-kind");
        period.setItemLabelGenerator(words::period);
        period.setAriaLabel(getTranslation("reports.ui.period"));
        period.addClassName("report-period");
        kind.addValueChangeListener(chosen -> offer(reports, chosen.getValue()));
        kind.setValue(reports.kinds().getFirst());
        add(
                kind,
                period,
                new ConfirmButton(
                        getTranslation("reports.ui.make"),
                        getTranslation("reports.ui.make.question"),
                        () -> make.accept(kind.getValue(), period.getValue())));
    }

    private void offer(Reports reports, ReportKind chosen) {
        var periods = reports.periods(chosen);
        period.setItems(periods);
        period.setValue(periods.getFirst());
    }
}
