package app.rumbo.delivery.ui;

import app.rumbo.access.CurrentUser;
import app.rumbo.delivery.Certificates;
import app.rumbo.delivery.Deliveries;
import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.DeliveryList;
import app.rumbo.delivery.DeliveryRefused;
import app.rumbo.delivery.Links;
import app.rumbo.delivery.Receipts;
import app.rumbo.shared.Permissions;
import app.rumbo.shell.components.ConfirmButton;
import app.rumbo.shell.components.Crumbs;
import app.rumbo.shell.components.Notices;
import app.rumbo.shell.components.ViewHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** One delivery: to which session, who received it and who did not, what was certified. */
@Route("entregas/informe")
@RolesAllowed(Permissions.HAND_OVER_REPORTS)
class DeliveryView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Crumbs {

    private final transient Deliveries deliveries;
    private final transient Receipts receipts;
    private final transient Links links;
    private final transient Certificates certificates;
    private final transient DeliveryList list;
    private final transient DeliverySpeech speech;
    private final transient CurrentUser user;
    private String title = "";

    DeliveryView(
            Deliveries deliveries,
            Receipts receipts,
            Links links,
            Certificates certificates,
            DeliveryList list,
            DeliverySpeech speech,
            CurrentUser user) {
        this.deliveries = deliveries;
        this.receipts = receipts;
        this.links = links;
        this.certificates = certificates;
        this.list = list;
        this.speech = speech;
        this.user = user;
        addClassName("page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("delivery.ui.title"), "entregas"), new Crumb(title, null));
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        try {
            show(code);
        } catch (DeliveryRefused.Unknown unknown) {
            throw new NotFoundException();
        }
    }

    private void show(String code) {
        removeAll();
        var delivery = deliveries.find(code);
        title = delivery.title();
        Runnable again = () -> show(code);
        var body = new Div(new DeliveryFacts(delivery, speech));
        body.addClassName("page-body");
        body.add(new RecipientsSection(delivery, receipts, links, speech, again));
        if (delivery.proof() != null) {
            body.add(new ProofSection(delivery, deliveries, speech, again));
        }
        body.add(new CertificatesSection(delivery, certificates, speech));
        add(new ViewHeader(title, speech.session(delivery.session()), tools(delivery, again)), body);
    }

    private Component[] tools(Delivery delivery, Runnable again) {
        var tools = new ArrayList<Component>();
        var csv = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = list.file(delivery.code());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.bytes()), file.name(), "text/csv", file.bytes().length);
                }),
                getTranslation("delivery.ui.csv"));
        csv.addClassName("tool-link");
        tools.add(csv);
        if (user.may(Permissions.CERTIFY)) {
            var certify = new ConfirmButton(
                    getTranslation("delivery.ui.certify"),
                    getTranslation(
                            "delivery.ui.certify.question",
                            delivery.received(),
                            delivery.recipients().size()),
                    () -> {
                        var made = certificates.certify(delivery.code());
                        Notices.done(getTranslation("delivery.ui.certified", made.number(), made.code()));
                        again.run();
                    });
            certify.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(certify);
        }
        return tools.toArray(Component[]::new);
    }
}
