package app.rumbo.delivery.ui;

import app.rumbo.delivery.Certificate;
import app.rumbo.delivery.Certificates;
import app.rumbo.delivery.Delivery;
import app.rumbo.shell.components.Section;
import app.rumbo.shell.components.Sheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** The certificates made of a delivery, each as it was made. */
class CertificatesSection extends Composite<Div> {

    private final transient Certificates certificates;

    CertificatesSection(Delivery delivery, Certificates certificates, DeliverySpeech speech) {
        this.certificates = certificates;
        var title = getTranslation("delivery.ui.certificates");
        getContent()
                .add(
                        delivery.certificates().isEmpty()
                                ? new Section(title, new Paragraph(getTranslation("delivery.ui.certificates.none")))
                                : new Section(title, sheet(delivery, speech)));
    }

    private Sheet sheet(Delivery delivery, DeliverySpeech speech) {
        var sheet = new Sheet(getTranslation("delivery.ui.certificates"))
                .column(getTranslation("delivery.ui.certificate"))
                .column(getTranslation("delivery.ui.certified-at"))
                .column(getTranslation("delivery.ui.certified-by"))
                .column(getTranslation("delivery.ui.certificate.hash"));
        delivery.certificates()
                .forEach(one -> sheet.row()
                        .head(file(one))
                        .text(speech.language().moment(one.at()))
                        .text(one.by())
                        .text(one.pdfSha256().substring(0, 16)));
        return sheet;
    }

    private Anchor file(Certificate certificate) {
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = certificates.file(certificate.id());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.bytes()),
                            file.name(),
                            "application/pdf",
                            file.bytes().length);
                }),
                getTranslation("delivery.ui.certificate.file", certificate.number(), certificate.code()));
    }
}
