package app.rumbo.imports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** The template as YAML, for what pointing cannot say: fill-down, words for values, patterns in texts. */
class TemplateText extends Composite<Details> {

    private static final int LIMIT = 100_000;

    private final TextArea text = new TextArea();

    /** @param typed takes what somebody wrote */
    TemplateText(Consumer<String> typed) {
        getContent().setSummaryText(getTranslation("imports.templates.yaml"));
        text.setLabel(getTranslation("imports.templates.yaml.label"));
        text.setHelperText(getTranslation("imports.templates.yaml.hint"));
        text.setWidthFull();
        text.setMaxLength(LIMIT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("yaml");
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.accept(change.getValue());
            }
        });
        getContent().add(text);
    }

    /** Shows the text of what was pointed at. */
    void show(String yaml) {
        text.setValue(yaml);
        fine();
    }

    /** The text as it stands. */
    String yaml() {
        return text.getValue();
    }

    /** Nothing is wrong with the text. */
    void fine() {
        text.setInvalid(false);
    }

    /** Says what is wrong with the text. */
    void wrong(List<String> sentences) {
        text.setErrorMessage(String.join(" ", sentences));
        text.setInvalid(true);
        getContent().setOpened(true);
    }
}
