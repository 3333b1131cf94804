package app.rumbo.scorecard;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Titles that say what a chart shows, built by rule from its figures; a plain name where no rule holds. */
@Component
public class Findings {

    private final Wording wording;

    Findings(Wording wording) {
        this.wording = wording;
    }

    /** The S-curve's: how far progress is from what was programmed, and when within a year that was most different. */
    public String of(Curve curve) {
        return new CurveFinding(wording, curve).sentence();
    }

    /** The matrix's: which directorates are below the limit of risk, and what they weigh. */
    public String of(Matrix matrix, Scorecard card) {
        return new MatrixFinding(wording, matrix, card).sentence();
    }

    /** That of an indicator's series: its last counted figure against what was promised for that period. */
    public String of(IndicatorDetail detail) {
        return new SeriesFinding(wording, detail).sentence();
    }

    /** That of the items that lose most: how much of all that is missing they explain. */
    public String ofWorst(Board board) {
        var worst = board.worst();
        if (worst.isEmpty()) {
            return wording.say("scorecard.finding.worst.none");
        }
        var lost = worst.stream().map(Item::pointsLost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return wording.say("scorecard.finding.worst", worst.size(), points(lost), points(board.pointsLost()));
    }

    /** That of the late milestones. */
    public String ofLate(Board board) {
        return wording.say("scorecard.finding.late", board.late().size());
    }

    /** How many entries are missing, and where the score would lie without and with them. */
    public String ofCoverage(Figures figures) {
        if (figures.duePeriods() == 0) {
            return wording.say("scorecard.finding.coverage.none");
        }
        var missing = figures.duePeriods() - figures.measuredPeriods();
        var low = figures.low();
        var high = figures.high();
        if (missing == 0 || low == null || high == null) {
            return wording.say("scorecard.finding.coverage.all", figures.duePeriods());
        }
        var format = wording.format();
        return wording.say(
                "scorecard.finding.coverage.missing",
                missing,
                figures.duePeriods(),
                format.percent(low),
                format.percent(high));
    }

    private String points(BigDecimal share) {
        return wording.format().points(share);
    }
}
