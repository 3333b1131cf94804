package app.rumbo.imports.templates;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;
import java.util.List;

/** A template that cannot be kept or used as written. */
public final class TemplateRefused extends DomainException {

    private final transient List<TemplateProblem> problems;

    private TemplateRefused(Refusal refusal, String key, List<TemplateProblem> problems, Object... arguments) {
        super(refusal, key, arguments);
        this.problems = List.copyOf(problems);
    }

    /** The text is no YAML, or YAML beyond what a template needs. */
    static TemplateRefused unreadable(int line) {
        return new TemplateRefused(Refusal.UNPROCESSABLE, "error.imports.template-unreadable", List.of(), line);
    }

    /** The text is YAML, but not a template. */
    static TemplateRefused invalid(List<TemplateProblem> problems) {
        return new TemplateRefused(Refusal.UNPROCESSABLE, "error.imports.template-invalid", problems, problems.size());
    }

    /** Nothing is kept under that code. */
    static TemplateRefused unknown(String code) {
        return new TemplateRefused(Refusal.UNKNOWN, "error.imports.template-unknown", List.of(), code);
    }

    /** The template's own code is not the one it is to be kept under. */
    static TemplateRefused otherCode(String asked, String written) {
        return new TemplateRefused(
                Refusal.UNPROCESSABLE, "error.imports.template-other-code", List.of(), asked, written);
    }

    /** Every problem of the text, with its place. */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
