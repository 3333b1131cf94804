package app.rumbo.desk.ui;

import app.rumbo.desk.Endorsements;
import app.rumbo.desk.EntryDossiers;
import app.rumbo.desk.QueueRow;
import app.rumbo.evidence.ui.EvidenceDialogs;
import app.rumbo.measurements.BulkOutcome;
import app.rumbo.measurements.EntryId;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.CellButton;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.PhoneColumns;
import app.rumbo.shell.components.PlaceLink;
import app.rumbo.shell.components.TrafficLight;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** What awaits the director's yes before it goes on to control; whoever doubts leaves a remark and says nothing yet. */
@Route(EndorsementView.PATH)
@RolesAllowed(Permissions.ENTER)
class EndorsementView extends Div implements HasDynamicTitle {

    static final String PATH = "visto-bueno";

    private final transient Endorsements endorsements;
    private final transient EntryDossiers dossiers;
    private final transient MunicipalitySettings settings;
    private final transient EvidenceDialogs evidence;
    private final transient DeskWords words;
    private final Grid<QueueRow> grid = new Grid<>();
    private final Button yes = new Button();

    EndorsementView(
            Endorsements endorsements,
            EntryDossiers dossiers,
            MunicipalitySettings settings,
            EvidenceDialogs evidence,
            DeskWords words) {
        this.endorsements = endorsements;
        this.dossiers = dossiers;
        this.settings = settings;
        this.evidence = evidence;
        this.words = words;
        addClassName("page");
        columns();
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.addClickListener(click -> endorse());
        var back = new PlaceLink("pendientes", words.say("title"));
        add(new ViewHeader(getPageTitle(), words.say("endorse.context"), back, yes), grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.endorse.title");
    }

    private void columns() {
        grid.addThemeNames("no-border", "wrap-cell-content");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(row -> new CellButton(
                        row.entry().item().code() + " " + row.entry().item().name(),
                        () -> open(row.entry().id())))
                .setHeader(words.say("queue.item"))
                .setFlexGrow(3);
        grid.addColumn(row -> words.said(row.entry()))
                .setKey("period")
                .setHeader(words.say("queue.period"))
                .setAutoWidth(true);
        grid.addColumn(row -> words.brief(row.verdict().figure()))
                .setHeader(words.say("queue.value"))
                .setAutoWidth(true);
        grid.addColumn(row -> words.brief(row.promised()))
                .setKey("target")
                .setHeader(words.say("queue.target"))
                .setAutoWidth(true);
        grid.addComponentColumn(
                        row -> new TrafficLight(DeskWords.light(row.verdict().light())))
                .setHeader(words.say("queue.light"))
                .setAutoWidth(true);
        grid.addColumn(row -> row.submittedBy() == null ? row.enteredBy() : row.submittedBy())
                .setKey("sent")
                .setHeader(words.say("queue.sent"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(new EmptyState(words.say("endorse.empty"), words.say("endorse.empty.why")));
        grid.addSelectionListener(change -> tell(change.getAllSelectedItems()));
        PhoneColumns.without(grid, "period", "target", "sent");
    }

    private void show() {
        grid.setItems(endorsements.rows());
        tell(Set.of());
    }

    private void tell(Set<QueueRow> chosen) {
        yes.setText(words.say("endorse.yes", words.count(chosen.size())));
        yes.setEnabled(!chosen.isEmpty());
    }

    private void endorse() {
        var outcome = endorsements.endorse(
                grid.getSelectedItems().stream().map(row -> row.entry().id()).toList());
        show();
        outcome.refused().stream()
                .findFirst()
                .ifPresentOrElse(
                        kept -> Notices.error(refused(outcome, kept)),
                        () -> Notices.done(words.say(
                                "endorse.done", words.count(outcome.done().size()))));
    }

    private String refused(BulkOutcome outcome, BulkOutcome.Kept first) {
        return words.say(
                "endorse.some",
                words.count(outcome.done().size()),
                words.count(outcome.refused().size()),
                words.say(first.why()));
    }

    private void open(EntryId entry) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.say("panel.name"));
        dialog.setWidth("640px");
        dialog.getFooter().add(new Button(words.say("close"), click -> dialog.close()));
        dialog.add(panel(dialog, entry));
        dialog.open();
    }

    private EntryPanel panel(Dialog dialog, EntryId entry) {
        return new EntryPanel(dossiers.of(entry), words, settings.current().limits(), null, null, null, text -> {
                    dossiers.remark(entry, text);
                    dialog.removeAll();
                    dialog.add(panel(dialog, entry));
                    Notices.done(words.say("panel.answered"));
                })
                .withFiles(evidence.panel(entry, () -> {}));
    }
}
