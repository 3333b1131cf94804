package app.rumbo.delivery;

import app.rumbo.deadlines.Terms;
import app.rumbo.delivery.internal.ByItselfTable;
import app.rumbo.delivery.internal.DeliverySecret;
import app.rumbo.delivery.internal.DeliveryTable;
import app.rumbo.delivery.internal.DeliveryWords;
import app.rumbo.delivery.internal.OrderCheck;
import app.rumbo.delivery.internal.Readers;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.notices.Notices;
import app.rumbo.notices.Outbox;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.Reports;
import app.rumbo.reports.Verification;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands sealed reports over, once each. One transaction marks the report as delivered under its row's lock, keeps to which
 * session and to whom, and puts one mail to each addressee; so all of it was done, or none. Whoever asks again, or at the
 * same instant, is given what the first one did.
 */
@Service
@RolesAllowed(Permissions.HAND_OVER_REPORTS)
public class Deliveries {

    private final DeliveryTable table;
    private final ByItselfTable byItself;
    private final Readers readers;
    private final DeliveryWords words;
    private final OrderCheck check;
    private final Reports reports;
    private final Verification verification;
    private final Outbox outbox;
    private final Notices notices;
    private final Knowledge knowledge;
    private final Terms terms;
    private final DeliverySettings settings;
    private final MunicipalitySettings municipality;

    Deliveries(
            DeliveryTable table,
            ByItselfTable byItself,
            Readers readers,
            DeliveryWords words,
            OrderCheck check,
            Reports reports,
            Verification verification,
            Outbox outbox,
            Notices notices,
            Knowledge knowledge,
            Terms terms,
            DeliverySettings settings,
            MunicipalitySettings municipality) {
        this.table = table;
        this.byItself = byItself;
        this.readers = readers;
        this.words = words;
        this.check = check;
        this.reports = reports;
        this.verification = verification;
        this.outbox = outbox;
        this.notices = notices;
        this.knowledge = knowledge;
        this.terms = terms;
        this.settings = settings;
        this.municipality = municipality;
    }

    /**
     * What came of handing over.
     *
     * @param delivery the report's only one
     * @param fresh whether it was done now, or had been before
     */
    public record HandedOver(Delivery delivery, boolean fresh) {}

    /** All that was handed over, the latest first. */
    public List<Delivery> all() {
        return table.all();
    }

    /** What was handed over under that report's code. */
    public Delivery find(String code) {
        return table.ofCode(code).orElseThrow(() -> new DeliveryRefused.Unknown(code));
    }

    /** The sealed reports that wait to be handed over: of each period the latest issue. */
    public List<KeptReport> waiting() {
        var all = reports.all();
        return all.stream()
                .filter(report -> report.status() == ReportStatus.SEALED)
                .filter(report -> all.stream()
                        .noneMatch(other -> other.kind() == report.kind()
                                && other.period().equals(report.period())
                                && other.status().isKept()
                                && other.version() > report.version()))
                .toList();
    }

    /** For whom reports of that kind are, as a first proposal. */
    public List<Addressee> proposed(ReportKind kind) {
        return readers.of(kind);
    }

    /** Whether reports of that kind go to persons, so that no session has to be named. */
    public boolean goesToPersons(ReportKind kind) {
        return Readers.goesToPersons(kind);
    }

    /** Since when each kind is handed over by itself that is. */
    public Map<ReportKind, Instant> byThemselves() {
        return byItself.all();
    }

    /**
     * Has the reports of a kind handed over by themselves once they are sealed, from now on; or no longer.
     *
     * @throws DeliveryRefused.NotByItself where they go to a session
     */
    @Transactional
    public void byItself(ReportKind kind, boolean on) {
        if (!Readers.goesToPersons(kind)) {
            throw new DeliveryRefused.NotByItself(kind.code());
        }
        knowledge.record();
        byItself.set(kind, on);
    }

    /** Hands a sealed report over, unless it was before. */
    @Transactional
    public HandedOver handOver(HandOverOrder order) {
        knowledge.record();
        var report = reports.deliver(order.report());
        var before = table.of(report.id());
        if (before.isPresent()) {
            return new HandedOver(before.get(), false);
        }
        check.check(order, report);
        refuseSuperseded(report);
        var id = DeliveryId.random();
        if (!table.add(id, report, words.title(report), order, due(order).orElse(null))) {
            throw new IllegalStateException("report " + report.code() + " was handed over under our eyes");
        }
        address(id, table.of(report.id()).orElseThrow(), order.addressees());
        return new HandedOver(table.of(report.id()).orElseThrow(), true);
    }

    /** Notes that what was put before the session was certified to Contraloría. */
    @Transactional
    public void prove(String code, String document, LocalDate day) {
        knowledge.record();
        var delivery = find(code);
        var proof = Optional.ofNullable(delivery.proof()).orElseThrow(DeliveryRefused.NothingToProve::new);
        if (document.isBlank()) {
            throw new DeliveryRefused.WordsMissing();
        }
        check.day(day, delivery);
        if (!table.prove(delivery.id(), document.strip(), day)) {
            throw new DeliveryRefused.ProvenBefore(String.valueOf(proof.document()));
        }
    }

    private void refuseSuperseded(KeptReport report) {
        var later = verification.byCode(report.code()).supersededBy();
        if (later != null) {
            throw new DeliveryRefused.Superseded(report.code(), later);
        }
    }

    private Optional<LocalDate> due(HandOverOrder order) {
        var session = order.session();
        if (order.comptrollerReport() == null || session == null) {
            return Optional.empty();
        }
        return settings.due(
                session.day(), terms.workingDays(municipality.current().country()));
    }

    private void address(DeliveryId id, Delivery delivery, List<Addressee> addressees) {
        var number = 0;
        for (var to : addressees) {
            var email = to.email();
            @Nullable String secret = email == null ? null : DeliverySecret.random();
            table.add(id, ++number, to, email == null ? null : DeliveryWords.mailKey(delivery.code(), email), secret);
            if (secret != null) {
                outbox.put(words.mail(delivery, to, secret));
            }
            if (to.username() != null) {
                notices.tell(to.username(), words.notice(delivery));
            }
        }
    }

    /** What was handed over of that report, if it was. */
    public Optional<Delivery> of(ReportId report) {
        return table.of(report);
    }
}
