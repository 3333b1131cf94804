package app.rumbo.imports.ui;

import app.rumbo.imports.ImportRuns;
import app.rumbo.imports.RunState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Watches an import that goes on in the background; the page may be left, the import goes on and is found again. */
class RunningImport extends Div {

    private static final int EVERY_MILLISECONDS = 400;

    private final ImportRuns runs;
    private final UUID run;
    private final Consumer<RunState> ended;
    private final Span words = new Span();
    private @Nullable Registration polling;

    /** @param ended called once, with how it ended */
    RunningImport(ImportRuns runs, UUID run, Consumer<RunState> ended) {
        this.runs = runs;
        this.run = run;
        this.ended = ended;
        addClassName("running");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("imports.view.title"));
        words.getElement().setAttribute("role", "status");
        words.setText(getTranslation("imports.view.reading"));
        add(words, bar);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(EVERY_MILLISECONDS);
        polling = attached.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void look() {
        runs.state(run).ifPresent(state -> {
            if (state.isFinished()) {
                ended.accept(state);
            } else {
                words.setText(said(state));
            }
        });
    }

    private String said(RunState state) {
        var sheet = state.sheet();
        if (sheet == null) {
            return getTranslation(state.isWriting() ? "imports.view.writing" : "imports.view.reading");
        }
        return getTranslation("imports.view.reading-sheet", sheet.title(), state.rows());
    }
}
