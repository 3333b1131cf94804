package app.rumbo.reports.rendering;

import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.document.SealedDocument;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.springframework.stereotype.Component;

/** Draws the report as a Word document: real styles and headings, a table of contents, charts that can be edited. */
@Component
final class DocxRenderer implements ReportRenderer {

    @Override
    public ReportFormat format() {
        return ReportFormat.DOCX;
    }

    @Override
    public byte[] render(SealedDocument report) {
        try (var document = new WordDocument()) {
            properties(document, report);
            DocxPage.prepare(document, report);
            var cover = new DocxCover(document, report);
            var body = new DocxBody(document, OfficeNumbers.of(report), SourceLinks.of(report));
            var opening = report.document().cover().opening();
            if (opening == null) {
                cover.write();
                new DocxContents(document, report, PageNumbers.of(report)).write();
                report.document().sections().forEach(section -> body.section(section, 1));
            } else {
                cover.head();
                body.blocks(opening.blocks());
                opening.parts().forEach(part -> body.section(part, 1));
                report.document().sections().forEach(section -> body.section(section, 1));
                cover.foot();
            }
            DocxFonts.embed(document);
            return OoxmlBytes.of(document, report.document().identity().knownAt());
        } catch (IOException | XmlException | InvalidFormatException | RuntimeException broken) {
            throw new RenderingFailed("docx", broken);
        }
    }

    private static void properties(XWPFDocument document, SealedDocument report) {
        var identity = report.document().identity();
        var core = document.getProperties().getCoreProperties();
        core.setTitle(identity.title());
        core.setSubjectProperty(identity.subject());
        core.setCreator(identity.municipality());
        core.setIdentifier(report.mark());
        core.setCreated(Optional.of(Date.from(identity.knownAt())));
        core.setModified(Optional.of(Date.from(identity.knownAt())));
        core.setLastModifiedByUser(identity.municipality());
        document.getProperties().getExtendedProperties().setApplication("Rumbo");
    }
}
