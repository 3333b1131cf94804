package app.rumbo.reports.ui;

import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportSections;
import app.rumbo.reports.Reports;
import app.rumbo.reports.SectionChoice;
import app.rumbo.reports.document.PaperSize;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.OvertakenDialog.Pair;
import app.rumbo.shell.components.Saving;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Which sections each kind of report has, in what order, on what paper, with the report beside it as it would come out. */
@Route("informes/secciones")
@RolesAllowed(Permissions.VALIDATE)
class SectionsView extends Div implements HasDynamicTitle, BeforeLeaveObserver {

    private final ReportSections sections;
    private final ReportWords words;
    private final Select<ReportKind> kind = new Select<>();
    private final Select<PaperSize> paper = new Select<>();
    private final SectionList list = new SectionList(this::name, this::choose);
    private final Paragraph fixed = new Paragraph(getTranslation("reports.sections.fixed"));
    private final SectionPreview preview;
    private final Button save = new Button(getTranslation("reports.sections.save"), click -> save());
    private final Button usual = new Button(getTranslation("reports.sections.usual"), click -> reset());
    private SectionChoice seen = SectionChoice.usual(ReportKind.COUNCIL_SEMESTER);
    private SectionChoice choice = seen;

    SectionsView(Reports reports, ReportSections sections, ReportWords words) {
        this.sections = sections;
        this.words = words;
        preview = new SectionPreview(sections);
        addClassName("page");
        kind.setItems(reports.kinds());
        kind.setItemLabelGenerator(words::kind);
        kind.setAriaLabel(getTranslation("reports.ui.kind"));
        kind.addClassName("report-kind");
        kind.addValueChangeListener(chosen -> open());
        paper.setLabel(getTranslation("reports.sections.paper"));
        paper.setItems(PaperSize.values());
        paper.setItemLabelGenerator(size -> getTranslation("reports.paper." + size.name()));
        paper.addValueChangeListener(chosen -> choose(choice.on(chosen.getValue())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new ViewHeader(getPageTitle(), getTranslation("reports.sections.context"), kind), body());
        kind.setValue(ReportKind.COUNCIL_SEMESTER);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reports.sections.title");
    }

    /** What was chosen and not saved is not lost unasked. */
    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (!choice.equals(seen)) {
            var going = leaving.postpone();
            unsaved(going::proceed, going::cancel).open();
        }
    }

    private ConfirmDialog unsaved(Runnable leave, Runnable stay) {
        var question = new ConfirmDialog();
        question.setHeader(getTranslation("reports.sections.unsaved"));
        question.setText(getTranslation("reports.sections.unsaved.what", words.kind(choice.kind())));
        question.setConfirmText(getTranslation("reports.sections.unsaved.leave"));
        question.addConfirmListener(_ -> leave.run());
        question.setCancelable(true);
        question.setCancelText(getTranslation("reports.sections.unsaved.stay"));
        question.addCancelListener(_ -> stay.run());
        return question;
    }

    private Div body() {
        var buttons = new Div(save, usual);
        buttons.addClassName("report-sections-buttons");
        var columns = new Div(
                new Section(getTranslation("reports.sections.list"), fixed, list, paper, buttons),
                new Section(getTranslation("reports.sections.preview"), preview));
        columns.addClassName("report-sections");
        var body = new Div(columns);
        body.addClassName("page-body");
        return body;
    }

    /** Shows what holds for the kind. */
    private void open() {
        var asked = kind.getValue();
        if (choice.equals(seen)) {
            show(asked);
        } else if (asked != choice.kind()) {
            unsaved(() -> show(asked), () -> kind.setValue(choice.kind())).open();
        }
    }

    private void show(ReportKind asked) {
        seen = sections.of(asked);
        choice = seen;
        list.show(choice);
        paper.setValue(choice.paper());
        preview.open(choice);
        tell();
    }

    private void choose(SectionChoice other) {
        if (!other.equals(choice)) {
            choice = other;
            preview.show(choice);
            tell();
        }
    }

    private void reset() {
        choose(SectionChoice.usual(kind.getValue()).on(choice.paper()));
        list.show(choice);
    }

    private void tell() {
        var any = !choice.shown().isEmpty();
        list.setVisible(any);
        usual.setVisible(any);
        fixed.setVisible(!any);
        save.setEnabled(!choice.equals(seen));
    }

    private void save() {
        var mine = choice;
        try {
            new Saving<>(
                            SectionChoice.class,
                            over -> sections.set(mine, over::equals),
                            theirs -> pairs(theirs, mine),
                            () -> {
                                show(mine.kind());
                                Notices.done(getTranslation("reports.sections.saved", words.kind(mine.kind())));
                            },
                            () -> show(mine.kind()),
                            words.language())
                    .over(seen);
        } catch (DomainException refused) {
            Notices.error(words.language().say(refused));
        }
    }

    private List<Pair> pairs(SectionChoice theirs, SectionChoice mine) {
        return List.of(
                new Pair(getTranslation("reports.sections.list"), sections.shown(theirs), sections.shown(mine)),
                new Pair(getTranslation("reports.sections.left-out"), sections.leftOut(theirs), sections.leftOut(mine)),
                new Pair(getTranslation("reports.sections.paper"), paper(theirs), paper(mine)));
    }

    private String paper(SectionChoice chosen) {
        return getTranslation("reports.paper." + chosen.paper().name());
    }

    private String name(String key) {
        return sections.name(choice.kind(), key);
    }
}
