package app.rumbo.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;

/** Shows a new data address, the only time it can be read, and how Excel takes it. */
class NewDataAddressDialog extends Dialog {

    NewDataAddressDialog(String name, String path) {
        setHeaderTitle(name);
        setWidth("640px");
        var address = new TextField(getTranslation("access.data.address"));
        address.setReadOnly(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("access.data.address.hint"));
        var steps = new OrderedList();
        Stream.of("access.data.step.1", "access.data.step.2", "access.data.step.3")
                .forEach(step -> steps.add(new ListItem(getTranslation(step))));
        steps.addClassName("steps");
        add(address, new Paragraph(getTranslation("access.data.steps")), steps);
        var page = UI.getCurrentOrThrow().getPage();
        page.fetchCurrentURL(here -> address.setValue(here.getProtocol() + "://" + here.getAuthority() + path));
        var copy = new Button(
                getTranslation("access.data.copy"),
                click -> page.executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address.getValue())
                        .then(done -> click.getSource().setText(getTranslation("access.data.copied"))));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), copy);
    }
}
