package app.rumbo.imports.templates;

/** A further form of reading template, for what is no plan. A text is of that form where it says its {@code contenido}. */
public interface TemplateForm {

    /** The key by which a text says that it is of a further form. */
    String CONTENT = "contenido";

    /**
     * What lists tell of the template.
     *
     * @throws TemplateRefused with every problem of the text
     */
    ReadingTemplates.Summary summary(String yaml, boolean shipped);
}
