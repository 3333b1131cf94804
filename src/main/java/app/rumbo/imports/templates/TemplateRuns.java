package app.rumbo.imports.templates;

import app.rumbo.imports.ImportOutcome;
import app.rumbo.imports.ImportProgress;
import app.rumbo.imports.ImportRuns;
import app.rumbo.imports.OwnSheetSources;
import app.rumbo.imports.WorkbookImport;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Hands municipalities' own sheets to the import, and keeps what they got wrong with what they stored. */
@Component
class TemplateRuns implements OwnSheetSources {

    private final TemplateSources sources;
    private final ReadingTemplates templates;

    TemplateRuns(TemplateSources sources, ReadingTemplates templates) {
        this.sources = sources;
        this.templates = templates;
    }

    @Override
    public boolean reads(String template) {
        return !templates.isOfFurtherForm(template);
    }

    @Override
    public ImportOutcome run(
            ImportRuns.Request request, int describedChanges, ImportProgress progress, WorkbookImport imports) {

        var template = Objects.requireNonNull(request.template());
        try (var source = sources.open(template, request.plan(), request.file(), request.fileName())) {
            return request.dryRun()
                    ? imports.dryRun(source, describedChanges, progress)
                    : imports.apply(source, request.imported(), progress, () -> sources.keepFindings(source));
        }
    }
}
