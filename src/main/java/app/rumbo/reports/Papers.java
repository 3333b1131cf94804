package app.rumbo.reports;

import app.rumbo.language.Language;
import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Identity;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.document.Words;
import app.rumbo.reports.internal.Frames;
import app.rumbo.reports.internal.ReportWorkshop;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Seals and draws short documents that are no reports of a period, by the same tree and the same renderers. */
@Service
@RolesAllowed({Permissions.HAND_OVER_REPORTS, Permissions.CERTIFY})
public class Papers {

    private final ReportWorkshop workshop;
    private final Frames frames;
    private final Language language;
    private final MunicipalitySettings settings;

    Papers(ReportWorkshop workshop, Frames frames, Language language, MunicipalitySettings settings) {
        this.workshop = workshop;
        this.frames = frames;
        this.language = language;
        this.settings = settings;
    }

    /** Seals a paper and draws its pdf. */
    public PrintedPaper print(Paper paper) {
        var snapshot = CanonicalJson.write(document(paper));
        return new PrintedPaper(snapshot, draw(snapshot));
    }

    /** Draws a sealed paper's pdf again from its snapshot alone. */
    public byte[] draw(byte[] snapshot) {
        var drawn = workshop.draw(SealedDocument.ofSnapshot(snapshot), Set.of(ReportFormat.PDF));
        return Objects.requireNonNull(drawn.get(ReportFormat.PDF));
    }

    private ReportDocument document(Paper paper) {
        return new ReportDocument(identity(paper), words(paper), cover(paper), List.of());
    }

    private Identity identity(Paper paper) {
        return frames.identity(new Frames.Named(
                paper.kind(),
                paper.period().toString(),
                paper.number(),
                paper.code(),
                paper.office(),
                paper.title(),
                paper.subject(),
                paper.day(),
                paper.at()));
    }

    private Words words(Paper paper) {
        return new Words(
                language.say("reports.word.contents"),
                language.say("reports.word.page"),
                language.say("reports.word.data"),
                frames.municipality() + " · " + paper.eyebrow(),
                language.format()
                        .day(paper.at().atZone(settings.current().zone()).toLocalDate()),
                language.say("reports.word.hash"),
                language.say("reports.word.cover"));
    }

    private Cover cover(Paper paper) {
        return new Cover(
                paper.eyebrow(),
                paper.title(),
                paper.subtitle(),
                List.of(),
                paper.legal(),
                language.say("reports.paper.proof"),
                paper.proof(),
                paper.opening());
    }
}
