package app.rumbo.imports.templates;

import app.rumbo.shared.Country;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reading templates of the municipality: those it made, and those that Rumbo brings along. */
@Service
public class ReadingTemplates {

    private final KeptTemplates kept;
    private final ShippedTemplates shipped;
    private final TemplateForm accounting;

    ReadingTemplates(KeptTemplates kept, ShippedTemplates shipped, TemplateForm accounting) {
        this.kept = kept;
        this.shipped = shipped;
        this.accounting = accounting;
    }

    /** All of them by code; one that was adapted stands for the one that came along under its code. */
    @RolesAllowed(Permissions.IMPORT)
    public List<Summary> all() {
        var all = new TreeMap<String, Summary>();
        shipped.texts().forEach((code, yaml) -> all.put(code, summary(yaml, true)));
        kept.texts().stream().map(yaml -> summary(yaml, false)).forEach(summary -> all.put(summary.code(), summary));
        return List.copyOf(all.values());
    }

    /**
     * The template's text.
     *
     * @throws TemplateRefused where there is none of that code
     */
    @RolesAllowed(Permissions.IMPORT)
    public String yaml(String code) {
        return kept.yaml(code).or(() -> shipped.yaml(code)).orElseThrow(() -> TemplateRefused.unknown(code));
    }

    /** Whether there is a template of that code that reads something else than a plan. */
    @RolesAllowed(Permissions.IMPORT)
    public boolean isOfFurtherForm(String code) {
        return kept.yaml(code)
                .or(() -> shipped.yaml(code))
                .flatMap(yaml -> TemplateYaml.saying(yaml, TemplateForm.CONTENT))
                .isPresent();
    }

    /**
     * Keeps a template under the code that its text says, in place of an earlier one.
     *
     * @throws TemplateRefused with every problem of the text, or where the text says another code
     */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public Summary keep(String code, String yaml) {
        var summary = summary(yaml, false);
        if (!summary.code().equals(code)) {
            throw TemplateRefused.otherCode(code, summary.code());
        }
        kept.keep(code, yaml);
        return summary;
    }

    /** Drops one that the municipality made; where it stood for one that came along, that one is back. */
    @RolesAllowed(Permissions.EDIT_PLANS)
    @Transactional
    public void drop(String code) {
        kept.drop(code);
    }

    /**
     * The template.
     *
     * @throws TemplateRefused where there is none of that code
     */
    @RolesAllowed(Permissions.IMPORT)
    public ReadingTemplate template(String code) {
        return TemplateYaml.read(yaml(code));
    }

    private Summary summary(String yaml, boolean isShipped) {
        return TemplateYaml.saying(yaml, TemplateForm.CONTENT).isPresent()
                ? accounting.summary(yaml, isShipped)
                : Summary.of(TemplateYaml.read(yaml), isShipped);
    }

    /**
     * A template in a list.
     *
     * @param code by which an import names it
     * @param name what people call it
     * @param sheet the sheet that it reads, empty where the first one
     * @param plan code of the plan that it makes
     * @param planName name of that plan
     * @param shipped whether it came along with Rumbo, unchanged
     * @param content what its file holds: {@code plan}, {@code ingresos}, {@code gastos}
     * @param country whose files it reads; null where any country's
     */
    public record Summary(
            String code,
            String name,
            String sheet,
            String plan,
            String planName,
            boolean shipped,
            String content,
            @Nullable Country country) {

        /** What the file of a plan's template holds. */
        public static final String PLAN = "plan";

        /** Whether it reads a file of the accounting system. */
        public boolean isAccounting() {
            return !content.equals(PLAN);
        }

        static Summary of(ReadingTemplate template, boolean shipped) {
            var sheet = template.layout().sheet();
            return new Summary(
                    template.code(),
                    template.name(),
                    sheet == null ? "" : sheet,
                    template.plan().code(),
                    template.plan().name(),
                    shipped,
                    PLAN,
                    null);
        }
    }
}
