package app.rumbo.imports.ui;

import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.imports.templates.TemplateRefused;
import app.rumbo.imports.templates.TemplateYaml;
import app.rumbo.language.Language;
import app.rumbo.shell.components.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * A template's text, to be read and changed; what is wrong with it is said and nothing is kept. With another code written
 * in it, it is kept as a template of its own.
 */
class TemplateDialog extends Dialog {

    private static final int LIMIT = 100_000;

    private final String code;
    private final ReadingTemplates templates;
    private final Language language;
    private final Runnable saved;
    private final TextArea text = new TextArea();

    TemplateDialog(String code, ReadingTemplates templates, Language language, Runnable saved) {
        this.code = code;
        this.templates = templates;
        this.language = language;
        this.saved = saved;
        setHeaderTitle(getTranslation("imports.templates.text-of", code));
        setWidth("820px");
        text.setLabel(getTranslation("imports.templates.yaml.label"));
        text.setHelperText(getTranslation("imports.templates.yaml.copy"));
        text.setValue(templates.yaml(code));
        text.setWidthFull();
        text.setMaxLength(LIMIT);
        text.setMaxHeight("60vh");
        text.addClassName("yaml");
        add(text);
        var keep = new Button(getTranslation("imports.templates.save"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), keep);
    }

    private void keep() {
        try {
            var written = TemplateYaml.saying(text.getValue(), "codigo").orElse(code);
            templates.keep(written, text.getValue());
            Notices.done(getTranslation("imports.templates.saved", written));
            saved.run();
            close();
        } catch (TemplateRefused refused) {
            text.setErrorMessage(String.join(" ", TemplateSentences.of(refused, language)));
            text.setInvalid(true);
        }
    }
}
