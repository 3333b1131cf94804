package app.rumbo.reports.internal;

import app.rumbo.organization.MunicipalitySettings;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ProofSettings;
import app.rumbo.reports.document.Cover;
import app.rumbo.reports.document.Fact;
import app.rumbo.scorecard.Figures;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes the first page: how things stand in three figures, and how to check that the report is genuine. */
@Component
class CoverWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final ReportWording wording;
    private final MunicipalitySettings settings;
    private final ProofSettings proofs;

    CoverWriter(ReportWording wording, MunicipalitySettings settings, ProofSettings proofs) {
        this.wording = wording;
        this.settings = settings;
        this.proofs = proofs;
    }

    Cover write(KeptReport report, Instant knownAt, PlanStory main) {
        var name = main.plan().name();
        var title = name.matches("(?i)(plan|programa|pladeco|pdlc|pdi|pei|poi|pmg)\\b.*")
                ? wording.say("reports.cover.title-of", name)
                : wording.say("reports.cover.title", name);
        return new Cover(
                wording.say("reports.cover.eyebrow"),
                title,
                wording.say("reports.cover.subtitle", wording.capitalised(semester(report.period())), monthDay(report)),
                headlines(main),
                wording.say("reports.cover.legal"),
                wording.say("reports.cover.proof"),
                proof(report, knownAt, wording.say("reports.proof.basis", Integer.toString(report.version()))));
    }

    /** The municipality as it signs. */
    String municipality() {
        var name = settings.current().name();
        return name.startsWith("Municipalidad") ? name : wording.say("reports.municipality", name);
    }

    /** {@code primer semestre de 2026}. */
    String semester(Period period) {
        return wording.say(
                period.ordinal() == 1 ? "reports.semester.first" : "reports.semester.second",
                Integer.toString(period.year()));
    }

    private List<Cover.Headline> headlines(PlanStory main) {
        var figures = main.atCutoff().figures();
        var signal = ReportWording.signal(figures.light());
        return List.of(
                        new Cover.Headline(
                                wording.say("reports.headline.score"),
                                wording.percent(figures.score()),
                                signal,
                                wording.word(signal)),
                        new Cover.Headline(
                                wording.say(
                                        "reports.headline.progress",
                                        Integer.toString(main.plan().ends().getYear())),
                                wording.percent(figures.progress()),
                                null,
                                figures.planned() == null
                                        ? wording.say("reports.headline.unplanned")
                                        : wording.say("reports.headline.planned", wording.percent(figures.planned()))),
                        coverage(figures))
                .stream()
                .map(headline -> headline.from(Sources.of(main).whole()))
                .toList();
    }

    private Cover.Headline coverage(Figures figures) {
        return new Cover.Headline(
                wording.say("reports.headline.coverage"),
                wording.percent(figures.coverage()),
                null,
                figures.duePeriods() == 0
                        ? wording.say("reports.headline.none-due")
                        : wording.say("reports.headline.measured", figures.measuredPeriods(), figures.duePeriods()));
    }

    /** The moment's day where the municipality is. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, settings.current().zone());
    }

    /** The lines on how to check the report. */
    List<Fact> proof(KeptReport report, Instant knownAt, String version) {
        var moment = knownAt.atZone(settings.current().zone());
        return List.of(
                new Fact(wording.say("reports.proof.code"), report.code()),
                new Fact(wording.say("reports.proof.version"), version),
                new Fact(
                        wording.say("reports.proof.known-at"),
                        wording.format().day(moment.toLocalDate()) + ", " + TIME.format(moment)),
                new Fact(wording.say("reports.proof.where"), where()));
    }

    private String where() {
        return proofs.page()
                .map(page -> wording.say("reports.proof.how-at", page))
                .orElseGet(() -> wording.say("reports.proof.how"));
    }

    private String monthDay(KeptReport report) {
        var cutoff = report.cutoff();
        return cutoff.getDayOfMonth() + " de " + wording.format().month(cutoff.getMonthValue());
    }
}
