package app.rumbo.reports;

import app.rumbo.access.CurrentUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.internal.ReportArchive;
import app.rumbo.reports.internal.ReportCalendars;
import app.rumbo.reports.internal.ReportCodes;
import app.rumbo.reports.internal.ReportExport;
import app.rumbo.reports.internal.ReportWorkshop;
import app.rumbo.reports.internal.SignatureArchive;
import app.rumbo.reports.rendering.ReportRenderer;
import app.rumbo.shared.Period;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The reports: has them made, and shows those that were. */
@Service
public class Reports {

    private static final int PERIODS_OFFERED = 12;

    private final ReportArchive archive;
    private final ReportWorkshop workshop;
    private final ReportExport export;
    private final SignatureArchive signatures;
    private final ReportCalendars calendars;
    private final MunicipalitySettings settings;
    private final Language language;
    private final CurrentUser user;
    private final Knowledge knowledge;
    private final Clock clock;

    Reports(
            ReportArchive archive,
            ReportWorkshop workshop,
            ReportExport export,
            SignatureArchive signatures,
            ReportCalendars calendars,
            MunicipalitySettings settings,
            Language language,
            CurrentUser user,
            Knowledge knowledge,
            Clock clock) {
        this.archive = archive;
        this.workshop = workshop;
        this.export = export;
        this.signatures = signatures;
        this.calendars = calendars;
        this.settings = settings;
        this.language = language;
        this.user = user;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /**
     * Has the period's report made in the background: its next version, or, where one is being made already, that one; one
     * that failed is run again.
     */
    @RolesAllowed(Permissions.MAKE_REPORTS)
    public KeptReport request(ReportKind kind, Period period) {
        var report = begin(kind, period);
        workshop.start(report);
        return find(report);
    }

    /** The same, made before it returns: for loading and for scheduled work. */
    @RolesAllowed(Permissions.MAKE_REPORTS)
    public KeptReport make(ReportKind kind, Period period) {
        var report = begin(kind, period);
        workshop.make(report);
        return find(report);
    }

    /** The same of a period that never had one; nothing where somebody, or another server, began it meanwhile. */
    @RolesAllowed(Permissions.MAKE_REPORTS)
    public Optional<KeptReport> makeFirst(ReportKind kind, Period period) {
        check(kind, period);
        var begun = archive.beginFirst(order(kind, period));
        begun.ifPresent(workshop::make);
        return begun.map(this::find);
    }

    /** All reports, the latest period and version first. */
    @RolesAllowed(Permissions.READ_REPORTS)
    public List<KeptReport> all() {
        return archive.all();
    }

    /** @throws ReportRefused.Unknown where there is no such report */
    @RolesAllowed(Permissions.READ_REPORTS)
    public KeptReport find(ReportId id) {
        return archive.find(id).orElseThrow(() -> new ReportRefused.Unknown(id.toString()));
    }

    /**
     * A file of a sealed report, byte for byte as it was sealed.
     *
     * @throws ReportRefused.NotSealed while there is none
     */
    @RolesAllowed(Permissions.READ_REPORTS)
    public byte[] file(ReportId id, ReportFormat format) {
        var report = find(id);
        return archive.file(id, format)
                .filter(bytes -> report.status().isKept())
                .orElseThrow(() -> new ReportRefused.NotSealed(report.code()));
    }

    /**
     * Marks a sealed report as handed over, in the transaction that hands it over: its row is held until that ends, so
     * that whoever comes second finds it done. One that was handed over before stays so.
     *
     * @throws ReportRefused.Unknown where there is no such report
     * @throws ReportRefused.NotSealed while there is nothing to hand over
     */
    @RolesAllowed(Permissions.HAND_OVER_REPORTS)
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptReport deliver(ReportId id) {
        var report = archive.hold(id).orElseThrow(() -> new ReportRefused.Unknown(id.toString()));
        if (!report.status().isKept()) {
            throw new ReportRefused.NotSealed(report.code());
        }
        archive.deliver(id);
        return report;
    }

    /**
     * The sealed report with all that is needed to verify it without Rumbo, as a zip.
     *
     * @throws ReportRefused.NotSealed while there is none
     */
    @RolesAllowed(Permissions.READ_REPORTS)
    public byte[] archive(ReportId id) {
        var report = find(id);
        if (!report.status().isKept()) {
            throw new ReportRefused.NotSealed(report.code());
        }
        return export.pack(report);
    }

    /** The organisation's signature in the report's signed pdf; nothing where it has none. */
    @RolesAllowed(Permissions.READ_REPORTS)
    public Optional<ReportSignature> signature(ReportId id) {
        return signatures.of(id).filter(signed -> find(id).status().isKept());
    }

    /**
     * The signed pdf of a sealed report.
     *
     * @throws ReportRefused.NotSigned where it has none
     */
    @RolesAllowed(Permissions.READ_REPORTS)
    public byte[] signedPdf(ReportId id) {
        var report = find(id);
        return signatures
                .file(id)
                .filter(bytes -> report.status().isKept())
                .orElseThrow(() -> new ReportRefused.NotSigned(report.code()));
    }

    /** Whether the files come out the same from the snapshot alone, and what their hashes are then. */
    @RolesAllowed(Permissions.READ_REPORTS)
    public Rebuilt rebuild(ReportId id) {
        var report = find(id);
        var snapshot = archive.snapshot(id).orElseThrow(() -> new ReportRefused.NotSealed(report.code()));
        var sealed = SealedDocument.ofSnapshot(snapshot);
        var hashes = new EnumMap<ReportFormat, String>(ReportFormat.class);
        workshop.draw(sealed, report.files().keySet())
                .forEach((format, bytes) -> hashes.put(format, CanonicalJson.sha256(bytes)));
        return new Rebuilt(
                hashes.equals(report.files()),
                hashes,
                sealed.document().identity().renderer(),
                ReportRenderer.VERSION);
    }

    /** What a sealed report says in a few words; nothing while it is none. */
    @RolesAllowed(Permissions.READ_REPORTS)
    public Optional<ReportDigest> digest(ReportId id) {
        return archive.snapshot(id).map(CanonicalJson::read).map(ReportDigest::of);
    }

    /** A sealed report to be read as a whole on the screen; nothing while it is none. */
    @RolesAllowed(Permissions.READ_REPORTS)
    public Optional<ReportReading> reading(ReportId id) {
        return archive.snapshot(id)
                .map(CanonicalJson::read)
                .map(document -> new ReportReading(document, user.may(Permissions.READ_PLANS)));
    }

    /** The kinds that are made here. */
    @RolesAllowed(Permissions.READ_REPORTS)
    public List<ReportKind> kinds() {
        return ReportKind.of(settings.current().country());
    }

    /** The periods of which that kind may be asked for, the latest first. */
    @RolesAllowed(Permissions.MAKE_REPORTS)
    public List<Period> periods(ReportKind kind) {
        return kind.endedBefore(day(clock.instant()), PERIODS_OFFERED);
    }

    private ReportId begin(ReportKind kind, Period period) {
        check(kind, period);
        return archive.begin(order(kind, period)).orElseGet(() -> unfinished(kind, period));
    }

    private ReportArchive.Order order(ReportKind kind, Period period) {
        var knownAt = knowledge.latest();
        var late = calendars
                .of(kind)
                .filter(calendar -> calendar.concerns(period))
                .filter(calendar -> day(knownAt).isAfter(calendar.due(period)))
                .isPresent();
        var code = ReportCodes.next(period);
        return new ReportArchive.Order(kind, period, code, late, user.username(), clock.instant(), knownAt);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, settings.current().zone());
    }

    /** The one already unfinished, run again where it failed; or, where it was sealed meanwhile, the latest. */
    private ReportId unfinished(ReportKind kind, Period period) {
        var latest = archive.of(kind, period).getFirst();
        if (latest.status() == ReportStatus.FAILED) {
            archive.restart(latest.id(), knowledge.latest());
        }
        return latest.id();
    }

    private void check(ReportKind kind, Period period) {
        if (!kind.isOf(settings.current().country())) {
            throw new ReportRefused.NotMadeHere(kind);
        }
        if (!kind.isOf(period)) {
            throw new ReportRefused.UnfitPeriod(period.toString());
        }
        if (!period.end().isBefore(day(clock.instant()))) {
            throw new ReportRefused.PeriodNotOver(
                    period.toString(), language.format().longDay(period.end()));
        }
    }

    /**
     * What came of drawing a report again.
     *
     * @param identical whether each file is byte for byte the kept one
     * @param sha256 hash of each file drawn now
     * @param sealedBy version of the renderers that drew the kept files
     * @param drawnBy version of those here; where it is a later one, the kept files are the report
     */
    public record Rebuilt(boolean identical, Map<ReportFormat, String> sha256, int sealedBy, int drawnBy) {}
}
