package app.rumbo.imports.accounting;

import app.rumbo.imports.templates.ReadingTemplates;
import app.rumbo.imports.templates.TemplateForm;
import org.springframework.stereotype.Component;

/** Accounting templates among the reading templates. */
@Component
class AccountingForm implements TemplateForm {

    @Override
    public ReadingTemplates.Summary summary(String yaml, boolean shipped) {
        var template = AccountingYaml.read(yaml);
        var sheet = template.layout().sheet();
        return new ReadingTemplates.Summary(
                template.code(),
                template.name(),
                sheet == null ? "" : sheet,
                "",
                "",
                shipped,
                template.content().word(),
                template.country());
    }
}
