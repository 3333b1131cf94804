package app.rumbo.reports;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.knowledge.LastChanges;
import app.rumbo.reports.document.ReportDocument;
import app.rumbo.reports.internal.Drafts;
import app.rumbo.reports.internal.SectionChoices;
import app.rumbo.reports.internal.SectionNames;
import app.rumbo.shared.DomainException;
import app.rumbo.shared.Overtaken;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each kind of report is made of from now on: its sections, their order, its paper. What was sealed stays. */
@Service
@RolesAllowed(Permissions.VALIDATE)
public class ReportSections {

    private final SectionChoices choices;
    private final SectionNames names;
    private final Drafts drafts;
    private final Knowledge knowledge;
    private final LastChanges changes;

    ReportSections(
            SectionChoices choices, SectionNames names, Drafts drafts, Knowledge knowledge, LastChanges changes) {
        this.choices = choices;
        this.names = names;
        this.drafts = drafts;
        this.knowledge = knowledge;
        this.changes = changes;
    }

    /** What holds for the kind. */
    public SectionChoice of(ReportKind kind) {
        return choices.standing(kind);
    }

    /**
     * Sets what a kind's reports are made of.
     *
     * @param seen whether what holds is what the author saw
     * @throws Overtaken where it is not
     * @throws ReportRefused.SectionDemanded where one is left out that never is
     * @throws ReportRefused.UnknownSections where they are not the kind's, or out of their group
     */
    @Transactional
    public void set(SectionChoice choice, Predicate<SectionChoice> seen) {
        check(choice);
        knowledge.record();
        changes.refuseUnseen("report_outline", choices.id(choice.kind()), choices.standing(choice.kind()), seen);
        choices.save(choice);
    }

    private void check(SectionChoice choice) {
        if (!choice.fits()) {
            throw new ReportRefused.UnknownSections();
        }
        choice.leftOut().stream().filter(choice::isDemanded).findFirst().ifPresent(key -> {
            throw new ReportRefused.SectionDemanded(names.of(choice.kind(), key));
        });
    }

    /** What a section is called where sections are chosen. */
    public String name(ReportKind kind, String key) {
        return names.of(kind, key);
    }

    /** The sections that the choice has, in a line. */
    public String shown(SectionChoice choice) {
        return names.line(choice.kind(), choice.shown());
    }

    /** Those that it leaves out, in a line; empty where it leaves out none. */
    public String leftOut(SectionChoice choice) {
        return names.line(choice.kind(), choice.leftOut());
    }

    /**
     * The report of the latest period that ended as it would be made now, with all its sections; nothing of it is kept.
     *
     * @throws DomainException where that period has nothing to report on
     */
    public ReportDocument draft(ReportKind kind) {
        return drafts.write(kind);
    }

    /** A draft under a choice, as a page to look at: long tables by their first rows. */
    public String page(ReportDocument draft, SectionChoice choice) {
        return drafts.page(draft, choice);
    }

    /** A draft under a choice as a pdf, each page marked as a preview. */
    public byte[] pdf(ReportDocument draft, SectionChoice choice) {
        return drafts.pdf(draft, choice);
    }
}
