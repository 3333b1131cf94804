package app.rumbo.scorecard.ui;

import app.rumbo.scorecard.IndicatorScore;
import app.rumbo.scorecard.Item;
import app.rumbo.scorecard.MilestoneScore;
import app.rumbo.shell.components.Light;

/** Which light of the vocabulary shows what the scorecard says. */
final class Lights {

    private Lights() {}

    /** Of a goal, unit or plan. */
    static Light of(app.rumbo.scorecard.Light light) {
        return switch (light) {
            case GREEN -> Light.GREEN;
            case AMBER -> Light.AMBER;
            case RED -> Light.RED;
            case GREY -> Light.NOT_DUE;
        };
    }

    /** Of an indicator or milestone: no data, stale and late are named as such. */
    static Light of(Item item) {
        return switch (item) {
            case IndicatorScore indicator ->
                switch (indicator.evaluation().state()) {
                    case NO_DATA -> Light.NO_DATA;
                    case STALE -> indicator.light() == app.rumbo.scorecard.Light.RED ? Light.RED : Light.STALE;
                    case MEASURED, NOT_DUE, NOT_PROGRAMMED -> of(indicator.light());
                };
            case MilestoneScore milestone ->
                switch (milestone.evaluation().state()) {
                    case LATE -> Light.LATE;
                    case DONE, NOT_DUE, ON_TIME, BEHIND -> of(milestone.light());
                };
        };
    }
}
