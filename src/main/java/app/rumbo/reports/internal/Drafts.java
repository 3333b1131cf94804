package app.rumbo.reports.internal;

import app.rumbo.access.SystemUser;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportId;
import app.rumbo.reports.ReportKind;
import app.rumbo.reports.ReportStage;
import app.rumbo.reports.ReportStatus;
import app.rumbo.reports.SectionChoice;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.site.SitePreview;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reports that are only looked at. Nothing of them is kept or sealed, they have no code, and each page says so. */
@Component
public class Drafts {

    private final ReportEditor editor;
    private final ReportDrawing drawing;
    private final ReportWording wording;
    private final MunicipalitySettings settings;
    private final Knowledge knowledge;
    private final Clock clock;

    Drafts(
            ReportEditor editor,
            ReportDrawing drawing,
            ReportWording wording,
            MunicipalitySettings settings,
            Knowledge knowledge,
            Clock clock) {
        this.editor = editor;
        this.drawing = drawing;
        this.wording = wording;
        this.settings = settings;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** The latest ended period's, with all its sections, as Rumbo would make it now. */
    public ReportDocument write(ReportKind kind) {
        return marked(SystemUser.call(() -> editor.write(asked(kind))));
    }

    /** The draft under a choice as a page that needs nothing else; of long tables the first rows. */
    public String page(ReportDocument draft, SectionChoice choice) {
        var shortened = new Shortened(wording).of(editor.edited(draft, choice));
        var hash = CanonicalJson.sha256(CanonicalJson.write(shortened));
        return SitePreview.of(new SealedDocument(shortened, hash), say("draft") + ". " + say("draft.what"));
    }

    /** The draft under a choice as a pdf. */
    public byte[] pdf(ReportDocument draft, SectionChoice choice) {
        var sealed = SealedDocument.of(editor.edited(draft, choice));
        var drawn = drawing.draw(sealed, EnumSet.of(ReportFormat.PDF), format -> {});
        return DraftStamp.on(Objects.requireNonNull(drawn.get(ReportFormat.PDF)), say("draft"));
    }

    /** Without the lines on how to check what cannot be checked. */
    private ReportDocument marked(ReportDocument draft) {
        var cover = draft.cover();
        return draft.with(
                new Cover(
                        say("draft") + " · " + cover.eyebrow(),
                        cover.title(),
                        cover.subtitle(),
                        cover.headlines(),
                        cover.legal(),
                        say("draft"),
                        List.of(new Fact(say("draft.label"), say("draft.what"))),
                        cover.opening()),
                draft.sections());
    }

    private KeptReport asked(ReportKind kind) {
        var today = LocalDate.now(clock.withZone(settings.current().zone()));
        var period = kind.endedBefore(today, 1).getFirst();
        return new KeptReport(
                new ReportId(new UUID(0, 0)),
                kind,
                period,
                1,
                ReportStatus.BUILDING,
                ReportStage.ASSEMBLING,
                say("draft"),
                period.end(),
                false,
                SystemUser.NAME,
                clock.instant(),
                knowledge.latest(),
                null,
                null,
                Map.of(),
                null,
                null);
    }

    private String say(String key) {
        return wording.say("reports.sections." + key);
    }
}
