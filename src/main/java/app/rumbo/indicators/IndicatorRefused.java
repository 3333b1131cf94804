package app.rumbo.indicators;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** A sheet, target or milestone that is not allowed (method §1). */
public abstract sealed class IndicatorRefused extends DomainException {

    private IndicatorRefused(String key, Object... arguments) {
        super(Refusal.UNPROCESSABLE, key, arguments);
    }

    /** Measured from a baseline that is not known. */
    public static final class BaselineMissing extends IndicatorRefused {
        BaselineMissing(String code) {
            super("error.indicators.baseline-missing", code);
        }
    }

    /** A range without one of its bounds. */
    public static final class RangeIncomplete extends IndicatorRefused {
        RangeIncomplete(String code) {
            super("error.indicators.range-incomplete", code);
        }
    }

    /** A range whose lower bound is above the upper one. */
    public static final class RangeReversed extends IndicatorRefused {
        RangeReversed(String code) {
            super("error.indicators.range-reversed", code);
        }
    }

    /** A tolerance below zero. */
    public static final class NegativeTolerance extends IndicatorRefused {
        NegativeTolerance(String code) {
            super("error.indicators.negative-tolerance", code);
        }
    }

    /** A weight below zero. */
    public static final class NegativeWeight extends IndicatorRefused {
        NegativeWeight(String code) {
            super("error.indicators.negative-weight", code);
        }
    }

    /** A change of frequency once targets or measurements exist. */
    public static final class FrequencyFixed extends IndicatorRefused {
        /** @param code of the indicator */
        public FrequencyFixed(String code) {
            super("error.indicators.frequency-fixed", code);
        }
    }

    /** A period of another frequency than the indicator's. */
    public static final class OtherFrequency extends IndicatorRefused {
        OtherFrequency(String period) {
            super("error.indicators.other-frequency", period);
        }
    }

    /** A period that does not overlap the plan. */
    public static final class OutsidePlan extends IndicatorRefused {
        OutsidePlan(String period) {
            super("error.indicators.outside-plan", period);
        }
    }

    /** A milestone that would be due before it starts. */
    public static final class DueBeforeStart extends IndicatorRefused {
        DueBeforeStart(String code) {
            super("error.indicators.due-before-start", code);
        }
    }
}
