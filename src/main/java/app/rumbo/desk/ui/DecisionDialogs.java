package app.rumbo.desk.ui;

import app.rumbo.desk.BulkDecision;
import app.rumbo.desk.Decision;
import app.rumbo.desk.ValidationQueue;
import app.rumbo.measurements.BulkOutcome;
import app.rumbo.measurements.BulkOutcome.Kept;
import app.rumbo.measurements.EntryId;
import app.rumbo.measurements.EntryState;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Asks what a decision has to say, takes it, and tells what came of it: those that stayed, each with its reason. */
@Component
class DecisionDialogs {

    /** Above this many it is asked once more and shown how far it is. */
    private static final int FEW = 20;

    private static final int LISTED = 50;

    private final ValidationQueue queue;
    private final DeskWords words;

    DecisionDialogs(ValidationQueue queue, DeskWords words) {
        this.queue = queue;
        this.words = words;
    }

    /** Decides on the entries, after asking where something has to be said or many are meant. */
    void decide(Decision decision, List<EntryId> entries, Runnable done) {
        if (decision.needsComment()) {
            ask(decision, entries, done);
        } else if (entries.size() > FEW) {
            confirm(decision, entries, done);
        } else {
            run(queue.begin(entries, decision, ""), decision, done);
        }
    }

    private void ask(Decision decision, List<EntryId> entries, Runnable done) {
        var dialog = dialog(decision, entries);
        var comment = new TextArea(words.say(key(decision, "comment")));
        comment.setWidthFull();
        comment.setMaxLength(4000);
        comment.setRequired(true);
        comment.setErrorMessage(words.say("queue.comment.missing"));
        comment.setValueChangeMode(ValueChangeMode.EAGER);
        dialog.add(new Paragraph(words.say(key(decision, "what"))), comment);
        foot(dialog, decision, entries, _ -> {
            if (comment.getValue().isBlank()) {
                comment.setInvalid(true);
                comment.focus();
                return;
            }
            dialog.close();
            run(queue.begin(entries, decision, comment.getValue()), decision, done);
        });
        comment.setAutofocus(true);
    }

    private void confirm(Decision decision, List<EntryId> entries, Runnable done) {
        var dialog = dialog(decision, entries);
        dialog.add(new Paragraph(words.say(key(decision, "what"))));
        foot(dialog, decision, entries, _ -> {
            dialog.close();
            run(queue.begin(entries, decision, ""), decision, done);
        });
    }

    private Dialog dialog(Decision decision, List<EntryId> entries) {
        var dialog = new Dialog();
        dialog.setWidth("520px");
        dialog.setHeaderTitle(words.say(key(decision, "question"), words.count(entries.size())));
        return dialog;
    }

    private void foot(Dialog dialog, Decision decision, List<EntryId> entries, Consumer<Button> yes) {
        var go = new Button(words.say(key(decision, "many"), words.count(entries.size())));
        go.addClickListener(click -> yes.accept(go));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(words.say("cancel"), click -> dialog.close()), go);
        dialog.open();
    }

    private void run(BulkDecision run, Decision decision, Runnable done) {
        run.advance();
        if (run.isDone()) {
            tell(run.outcome(), decision, done);
            return;
        }
        var dialog = new Dialog();
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        var bar = new ProgressBar(0, run.total(), run.reached());
        var line = new Paragraph();
        line.getElement().setAttribute("role", "status");
        dialog.setHeaderTitle(words.say("queue.running"));
        dialog.add(line, bar);
        dialog.open();
        step(run, dialog, bar, line, () -> tell(run.outcome(), decision, done));
    }

    /** One lot a round trip, so that the browser draws how far it is. */
    private void step(BulkDecision run, Dialog dialog, ProgressBar bar, Paragraph line, Runnable end) {
        bar.setValue(run.reached());
        line.setText(words.say("queue.running.of", words.count(run.reached()), words.count(run.total())));
        dialog.getElement().executeJs("return 1").then(_ -> {
            if (run.isDone()) {
                dialog.close();
                end.run();
            } else {
                run.advance();
                step(run, dialog, bar, line, end);
            }
        });
    }

    private void tell(BulkOutcome outcome, Decision decision, Runnable done) {
        done.run();
        var decided = words.count(outcome.done().size());
        if (outcome.refused().isEmpty()) {
            Notices.done(words.say(key(decision, "done"), decided));
            return;
        }
        if (outcome.refused().size() == 1 && outcome.done().isEmpty()) {
            Notices.error(why(outcome.refused().getFirst()));
            return;
        }
        var dialog = new Dialog();
        dialog.setWidth("640px");
        dialog.setHeaderTitle(words.say(
                "queue.done.some", decided, words.count(outcome.refused().size())));
        var kept = new UnorderedList();
        outcome.refused().stream().limit(LISTED).forEach(each -> kept.add(new ListItem(why(each))));
        dialog.add(kept);
        if (outcome.refused().size() > LISTED) {
            dialog.add(new Paragraph(
                    words.say("queue.done.more", words.count(outcome.refused().size() - LISTED))));
        }
        var close = new Button(words.say("close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(close);
        dialog.open();
    }

    /** Why one stayed; where somebody else was faster, what they decided. */
    private String why(Kept kept) {
        var entry = kept.entry();
        var reason = entry.state() == EntryState.SUBMITTED
                ? words.say(kept.why())
                : words.say("queue.decided-already", words.state(entry.state()));
        return words.say("queue.kept", entry.item().code(), words.said(entry), reason);
    }

    private static String key(Decision decision, String what) {
        return "queue." + decision.name().toLowerCase(Locale.ROOT) + "." + what;
    }
}
