package app.rumbo.imports.templates;

import app.rumbo.imports.UnusableFile;
import app.rumbo.language.Language;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.Organization;
import app.rumbo.plans.Planning;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens municipalities' own files through reading templates, with what has to be known of what is stored. */
@Service
public class TemplateSources {

    private final ReadingTemplates templates;
    private final Organization organization;
    private final Planning planning;
    private final Language language;
    private final ImportFindings findings;

    TemplateSources(
            ReadingTemplates templates,
            Organization organization,
            Planning planning,
            Language language,
            ImportFindings findings) {
        this.templates = templates;
        this.organization = organization;
        this.planning = planning;
        this.language = language;
        this.findings = findings;
    }

    /**
     * The file as a source of rows for the import.
     *
     * @param template code of the template
     * @param plan code of the plan that it is read into; the one that the template makes where null
     * @param file where the upload lies until the source is closed
     * @param fileName as the user calls it
     * @throws TemplateRefused where there is no such template
     * @throws UnusableFile where the file is neither workbook nor text, or lacks the template's sheet
     */
    @RolesAllowed(Permissions.IMPORT)
    public TemplateSource open(String template, @Nullable String plan, Path file, String fileName) {
        return open(templates.template(template), plan, file, fileName);
    }

    /** The same through a template that is still being made. */
    @RolesAllowed(Permissions.IMPORT)
    public TemplateSource open(ReadingTemplate template, @Nullable String plan, Path file, String fileName) {
        var wanted = template.layout().sheet();
        var sheet = OwnSheets.open(file, fileName, wanted)
                .orElseThrow(() ->
                        new UnusableFile("imports.problem.template-sheet-missing", wanted == null ? "1" : wanted));
        try {
            return new TemplateSource(template, context(template, plan, sheet), sheet);
        } catch (RuntimeException e) {
            sheet.close();
            throw e;
        }
    }

    /** Keeps what the file got wrong for the plan's check list, in the transaction that stored its rows. */
    @RolesAllowed(Permissions.IMPORT)
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepFindings(TemplateSource source) {
        findings.replace(source.template(), source.plan(), source.findings());
    }

    private ReadingContext context(ReadingTemplate template, @Nullable String plan, OwnSheet sheet) {
        var code = plan == null || plan.isBlank() ? template.plan().code() : plan.strip();
        return new ReadingContext(
                sheet.name(), code, planning.plan(code).isPresent(), units(organization.units()), language.format());
    }

    private static Map<String, String> units(List<OrgUnit> units) {
        return units.stream().collect(Collectors.toMap(OrgUnit::code, OrgUnit::name));
    }
}
