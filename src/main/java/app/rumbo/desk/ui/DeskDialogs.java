package app.rumbo.desk.ui;

import app.rumbo.desk.DeskUnits;
import app.rumbo.desk.EntryDossiers;
import app.rumbo.desk.EntrySheets;
import app.rumbo.desk.Packet;
import app.rumbo.desk.PacketBooks;
import app.rumbo.desk.SheetRow;
import app.rumbo.evidence.ui.EvidenceDialogs;
import app.rumbo.measurements.EntryCalendars;
import app.rumbo.measurements.EntryId;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.shared.Period;
import app.rumbo.shell.components.EmptyState;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.SpanishDates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the desk asks before it does something. */
@Component
class DeskDialogs {

    private final EntrySheets sheets;
    private final EntryCalendars calendars;
    private final PacketBooks books;
    private final SheetWire wire;
    private final EvidenceDialogs evidence;
    private final EntryDossiers dossiers;
    private final MunicipalitySettings settings;
    private final DeskWords words;

    DeskDialogs(
            EntrySheets sheets,
            EntryCalendars calendars,
            PacketBooks books,
            SheetWire wire,
            EvidenceDialogs evidence,
            EntryDossiers dossiers,
            MunicipalitySettings settings,
            DeskWords words) {
        this.sheets = sheets;
        this.books = books;
        this.wire = wire;
        this.calendars = calendars;
        this.evidence = evidence;
        this.dossiers = dossiers;
        this.settings = settings;
        this.words = words;
    }

    /** Asks whether to submit, and says what came of it. */
    void submit(List<SheetRow> rows, Runnable done) {
        var ready = sheets.ready(rows).size();
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.say("submit.question", String.valueOf(ready)));
        dialog.add(new Paragraph(words.say("submit.what")));
        var send = new Button(words.say(ready == 1 ? "submit.one" : "submit", String.valueOf(ready)), click -> {
            dialog.close();
            send(rows, done);
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setAutofocus(true);
        dialog.getFooter().add(cancel(dialog), send);
        dialog.open();
    }

    /** Asks for longer. */
    void ask(Packet packet, String unit) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.say("ask"));
        var until = new DatePicker(words.say("ask.until"));
        SpanishDates.speak(until, words.format(), until);
        var reason = new TextArea(words.say("ask.reason"));
        reason.setWidthFull();
        dialog.add(new Paragraph(words.say("ask.what")), until, reason);
        var send = new Button(words.say("ask.send"), click -> {
            if (until.getValue() == null || reason.getValue().isBlank()) {
                until.setInvalid(until.getValue() == null);
                reason.setInvalid(reason.getValue().isBlank());
                return;
            }
            var period = Period.parse(packet.period()).orElseThrow();
            packet.plans().forEach(plan -> calendars.ask(plan, period, unit, until.getValue(), reason.getValue()));
            dialog.close();
            Notices.done(words.say("ask.sent"));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(cancel(dialog), send);
        dialog.open();
    }

    /** Hands the packet out as a workbook, and takes it back. */
    void packetBook(DeskUnits.Desk desk, Packet.Id packet, Runnable changed) {
        new PacketBookDialog(books, wire, words, desk, packet, changed).open();
    }

    /** What was said of a row, and what is answered. */
    void history(SheetRow row, Runnable changed) {
        var entry = row.entry();
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.say("panel.name"));
        dialog.setWidth("640px");
        dialog.getFooter().add(new Button(words.say("close"), click -> dialog.close()));
        if (entry == null) {
            dialog.add(new EmptyState(words.say("panel.nothing"), words.say("panel.nothing.why")));
        } else {
            dialog.add(panel(dialog, entry.id(), changed));
        }
        dialog.open();
    }

    private EntryPanel panel(Dialog dialog, EntryId entry, Runnable changed) {
        return new EntryPanel(dossiers.of(entry), words, settings.current().limits(), null, null, null, text -> {
                    dossiers.remark(entry, text);
                    changed.run();
                    dialog.removeAll();
                    dialog.add(panel(dialog, entry, changed));
                    Notices.done(words.say("panel.answered"));
                })
                .withFiles(evidence.panel(entry, changed));
    }

    /** The files of a row; where nothing was said yet, they have nothing to hang on. */
    void files(SheetRow row, Runnable changed) {
        var entry = row.entry();
        if (entry == null) {
            Notices.error(words.say("sheet.filesLater"));
        } else {
            evidence.open(entry.id(), changed);
        }
    }

    private void send(List<SheetRow> rows, Runnable done) {
        var outcome = sheets.submit(rows);
        done.run();
        if (outcome.refused().isEmpty()) {
            Notices.done(words.say("submitted", String.valueOf(outcome.done().size())));
            return;
        }
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.say(
                "submitted.some",
                String.valueOf(outcome.done().size()),
                String.valueOf(outcome.refused().size())));
        var kept = new UnorderedList();
        outcome.refused().forEach(each -> kept.add(new ListItem(words.say(each.why()))));
        var close = new Button(words.say("close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(kept);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private Button cancel(Dialog dialog) {
        return new Button(words.say("cancel"), click -> dialog.close());
    }
}
