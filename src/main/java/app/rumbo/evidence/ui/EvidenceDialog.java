package app.rumbo.evidence.ui;

import app.rumbo.language.Language;
import app.rumbo.measurements.Entry;
import app.rumbo.shared.Period;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** The files of one entry, over the page that shows it. Escape closes it. */
class EvidenceDialog extends Dialog {

    EvidenceDialog(Entry entry, Language language, EvidencePanel panel) {
        var item = entry.item();
        var format = language.format();
        var when = Period.parse(entry.saidOn()).map(format::period).orElseGet(() -> format.day(entry.ends()));
        setHeaderTitle(getTranslation("evidence.ui.title", item.code(), when));
        setWidth("760px");
        add(new Paragraph(item.name()), panel);
        getFooter().add(new Button(getTranslation("evidence.ui.close"), click -> close()));
    }
}
