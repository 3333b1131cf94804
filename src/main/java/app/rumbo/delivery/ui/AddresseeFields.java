package app.rumbo.delivery.ui;

import app.rumbo.delivery.Addressee;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** To whom: those whom Rumbo knows, each with a box, and others by name and address, one a line. */
class AddresseeFields extends Div {

    private final Map<Addressee, Checkbox> known = new LinkedHashMap<>();
    private final TextArea others = new TextArea();

    AddresseeFields(List<Addressee> proposed) {
        addClassName("addressees");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("delivery.ui.addressees"));
        var title = new Paragraph(getTranslation("delivery.ui.addressees"));
        title.addClassNames("soft", "small");
        add(title);
        for (var to : proposed) {
            var box = new Checkbox(
                    to.email() == null
                            ? getTranslation("delivery.ui.addressee.on-paper", to.name())
                            : getTranslation("delivery.ui.addressee", to.name(), to.email()));
            box.setValue(true);
            known.put(to, box);
            add(box);
        }
        others.setLabel(getTranslation("delivery.ui.others"));
        others.setHelperText(getTranslation("delivery.ui.others.hint"));
        others.setWidthFull();
        others.setMaxLength(8000);
        add(others);
    }

    /** Those whose box is ticked, and those who were written. */
    List<Addressee> value() {
        var chosen = new ArrayList<Addressee>();
        known.forEach((to, box) -> {
            if (box.getValue()) {
                chosen.add(to);
            }
        });
        others.getValue()
                .lines()
                .filter(line -> !line.isBlank())
                .map(AddresseeFields::read)
                .forEach(chosen::add);
        return chosen;
    }

    /** {@code Ana Pérez <ana@municipio.cl>}, {@code Ana Pérez, ana@municipio.cl}, or a name alone. */
    static Addressee read(String line) {
        var plain = line.strip().replaceFirst("\\s*<([^<>]*)>$", ",$1");
        var comma = plain.lastIndexOf(plain.indexOf(';') >= 0 ? ';' : ',');
        return comma < 0
                ? new Addressee(plain, null, null)
                : new Addressee(plain.substring(0, comma), plain.substring(comma + 1), null);
    }
}
