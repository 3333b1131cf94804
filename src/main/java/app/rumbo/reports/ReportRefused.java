package app.rumbo.reports;

import app.rumbo.shared.DomainException;
import app.rumbo.shared.Refusal;

/** Something that was asked of the reports and cannot be. */
public abstract sealed class ReportRefused extends DomainException {

    private ReportRefused(Refusal refusal, String key, Object... arguments) {
        super(refusal, key, arguments);
    }

    /** There is no such kind. */
    public static final class UnknownKind extends ReportRefused {

        /** @param kind what was found */
        public UnknownKind(String kind) {
            super(Refusal.INVALID, "error.reports.unknown-kind", kind);
        }
    }

    /** The kind is known, and another country's. */
    public static final class NotMadeHere extends ReportRefused {
        NotMadeHere(ReportKind kind) {
            super(Refusal.UNPROCESSABLE, "error.reports.not-made-here", kind.code());
        }
    }

    /** The period is none, or of another length than the report's. */
    public static final class UnfitPeriod extends ReportRefused {

        /** @param period what was found */
        public UnfitPeriod(String period) {
            super(Refusal.INVALID, "error.reports.unfit-period", period);
        }
    }

    /** The period has not ended. */
    public static final class PeriodNotOver extends ReportRefused {
        PeriodNotOver(String period, String end) {
            super(Refusal.UNPROCESSABLE, "error.reports.period-not-over", period, end);
        }
    }

    /** No plan was in force in the period. */
    public static final class NoPlan extends ReportRefused {

        /** @param period the period asked for */
        public NoPlan(String period) {
            super(Refusal.UNPROCESSABLE, "error.reports.no-plan", period);
        }
    }

    /** No revenue of the period's year is known up to it. */
    public static final class NoRevenue extends ReportRefused {

        /** @param period the period asked for */
        public NoRevenue(String period) {
            super(Refusal.UNPROCESSABLE, "error.reports.no-revenue", period);
        }
    }

    /** The sections chosen are not those of the kind, or one stands out of its group. */
    public static final class UnknownSections extends ReportRefused {
        UnknownSections() {
            super(Refusal.INVALID, "error.reports.unknown-sections");
        }
    }

    /** A section was left out that never is. */
    public static final class SectionDemanded extends ReportRefused {
        SectionDemanded(String section) {
            super(Refusal.UNPROCESSABLE, "error.reports.section-demanded", section);
        }
    }

    /** There is no such report. */
    public static final class Unknown extends ReportRefused {

        /** @param id what was asked for */
        public Unknown(String id) {
            super(Refusal.UNKNOWN, "error.reports.unknown", id);
        }
    }

    /** The format is none of the three. */
    public static final class UnknownFormat extends ReportRefused {

        /** @param format what was asked for */
        public UnknownFormat(String format) {
            super(Refusal.UNKNOWN, "error.reports.unknown-format", format);
        }
    }

    /** Its files are asked for before it is sealed. */
    public static final class NotSealed extends ReportRefused {
        NotSealed(String code) {
            super(Refusal.CONFLICT, "error.reports.not-sealed", code);
        }
    }

    /** The hash is not sixty-four hexadecimal digits. */
    public static final class UnreadableHash extends ReportRefused {

        /** Nothing more to say. */
        public UnreadableHash() {
            super(Refusal.INVALID, "error.reports.unreadable-hash");
        }
    }

    /** The file is no chain of reports. */
    public static final class UnreadableChain extends ReportRefused {
        UnreadableChain() {
            super(Refusal.INVALID, "error.reports.unreadable-chain");
        }
    }

    /** A file alone is checked against the published chain, and none was given. */
    public static final class NoChain extends ReportRefused {

        /** Nothing more to say. */
        public NoChain() {
            super(Refusal.INVALID, "error.reports.no-chain");
        }
    }

    /** The command was given no file, or more than one. */
    public static final class NothingToCheck extends ReportRefused {
        NothingToCheck() {
            super(Refusal.INVALID, "error.reports.nothing-to-check");
        }
    }

    /** The file to be checked cannot be read. */
    public static final class UnreadableFile extends ReportRefused {
        UnreadableFile(String name) {
            super(Refusal.INVALID, "error.reports.unreadable-file", name);
        }
    }

    /** The organisation's key cannot sign. */
    public static final class SigningKeyUnusable extends ReportRefused {

        /** @param why {@code missing}, {@code unreadable}, {@code empty} or {@code expired} */
        public SigningKeyUnusable(String why) {
            super(Refusal.CONFLICT, "error.reports.signing-key." + why);
        }

        /** @param cause for the log */
        public SigningKeyUnusable(String why, Throwable cause) {
            this(why);
            initCause(cause);
        }
    }

    /** The report has no signed pdf. */
    public static final class NotSigned extends ReportRefused {
        NotSigned(String code) {
            super(Refusal.UNKNOWN, "error.reports.not-signed", code);
        }
    }
}
