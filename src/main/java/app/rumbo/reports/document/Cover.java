package app.rumbo.reports.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page.
 *
 * @param eyebrow what kind of report, above the title
 * @param title the title
 * @param subtitle the period, in words
 * @param headlines the two to four figures that say how things stand
 * @param legal why the report exists, in a sentence
 * @param proofTitle heading of the lines on how to check it
 * @param proof the lines on how to check it, but for the hash
 * @param opening what stands on the first page below the figures; absent where the first page is a cover alone. A report
 *     that has one is brief: it has no table of contents, and says at its end how to check it
 */
public record Cover(
        String eyebrow,
        String title,
        String subtitle,
        List<Headline> headlines,
        String legal,
        String proofTitle,
        List<Fact> proof,
        @Nullable Section opening) {

    /** A cover that has its page for itself. */
    public Cover(
            String eyebrow,
            String title,
            String subtitle,
            List<Headline> headlines,
            String legal,
            String proofTitle,
            List<Fact> proof) {
        this(eyebrow, title, subtitle, headlines, legal, proofTitle, proof, null);
    }

    /** The same with another line below its title. */
    public Cover under(String otherSubtitle) {
        return new Cover(eyebrow, title, otherSubtitle, headlines, legal, proofTitle, proof, opening);
    }

    /** The same with another opening. */
    public Cover opening(Section other) {
        return new Cover(eyebrow, title, subtitle, headlines, legal, proofTitle, proof, other);
    }

    /**
     * One figure of the cover.
     *
     * @param label what it measures
     * @param value as it is read
     * @param signal its light, where it has one
     * @param note the line below it
     * @param source where in Rumbo it comes from, an address relative to Rumbo's own; absent where no page tells
     */
    public record Headline(
            String label,
            String value,
            @Nullable Signal signal,
            String note,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String source) {

        /** One that no page tells. */
        public Headline(String label, String value, @Nullable Signal signal, String note) {
            this(label, value, signal, note, null);
        }

        /** The same with where it comes from. */
        public Headline from(@Nullable String address) {
            return new Headline(label, value, signal, note, address);
        }
    }
}
