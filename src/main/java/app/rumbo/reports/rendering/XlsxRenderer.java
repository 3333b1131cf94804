package app.rumbo.reports.rendering;

import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Section;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Draws the report as an Excel workbook: a sheet to each section, real numbers, charts that can be edited. */
@Component
final class XlsxRenderer implements ReportRenderer {

    @Override
    public ReportFormat format() {
        return ReportFormat.XLSX;
    }

    @Override
    public byte[] render(SealedDocument report) {
        try (var workbook = new XSSFWorkbook()) {
            properties(workbook, report);
            var styles = new XlsxStyles(workbook, OfficeNumbers.of(report));
            new XlsxCover(workbook, styles, report).write();
            var figures = new XlsxFigures(report.document().words().data());
            var opening = report.document().cover().opening();
            if (opening != null) {
                sheets(opening, workbook, styles, figures, report);
            }
            for (var section : report.document().sections()) {
                sheets(section, workbook, styles, figures, report);
            }
            figures.finish(workbook, styles);
            return OoxmlBytes.of(workbook, report.document().identity().knownAt());
        } catch (IOException | RuntimeException broken) {
            throw new RenderingFailed("xlsx", broken);
        }
    }

    private static void sheets(
            Section section, XSSFWorkbook workbook, XlsxStyles styles, XlsxFigures figures, SealedDocument report) {
        if (!section.blocks().isEmpty()) {
            new XlsxSheet(workbook, styles, figures, report).write(section);
        }
        section.parts().forEach(part -> sheets(part, workbook, styles, figures, report));
    }

    private static void properties(XSSFWorkbook workbook, SealedDocument report) {
        var identity = report.document().identity();
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(identity.title());
        core.setSubjectProperty(identity.subject());
        core.setCreator(identity.municipality());
        core.setIdentifier(report.mark());
        core.setCreated(Optional.of(Date.from(identity.knownAt())));
        core.setModified(Optional.of(Date.from(identity.knownAt())));
        workbook.getProperties().getExtendedProperties().setApplication("Rumbo");
    }
}
