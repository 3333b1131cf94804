package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.ValueEvent;
import app.rumbo.scorecard.histories.ui.ValueEventList;
import app.rumbo.shell.components.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that happened to one value. */
class ValueHistoryDialog extends Dialog {

    ValueHistoryDialog(String title, List<ValueEvent> events, @Nullable String measureUnit, Words words) {
        setHeaderTitle(title);
        setWidth("620px");
        add(
                events.isEmpty()
                        ? new EmptyState(words.say("history.none"), words.say("history.none.why"))
                        : new ValueEventList(events, measureUnit, words.language()));
        getFooter().add(new Button(words.say("history.close"), click -> close()));
    }
}
