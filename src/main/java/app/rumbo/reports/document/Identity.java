package app.rumbo.reports.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which report this is, and what it was made from.
 *
 * @param schema version of the tree's shape
 * @param renderer version of the renderers that draw it
 * @param program version of Rumbo that made it
 * @param kind the report's kind as the API writes it, {@code council-semester}
 * @param period the period as written in method §1, {@code 2026-S1}
 * @param version 1 for the period's first report
 * @param code the short code by which anybody can have it verified
 * @param municipality name of the municipality
 * @param office name of the office that answers for it
 * @param language BCP 47 tag of its words and numbers
 * @param title the document's title
 * @param subject one line on what it is about
 * @param cutoff D of method §2
 * @param knownAt K of method §2
 * @param basis {@code official} or {@code preliminary}
 * @param greenFrom from which score a light is green, as a fraction, written plainly
 * @param amberFrom from which score a light is amber
 * @param replaces code of the version before it, if there is one
 * @param verifyAt address of the page on which anybody verifies it; absent where strangers can open none
 */
public record Identity(
        int schema,
        int renderer,
        String program,
        String kind,
        String period,
        int version,
        String code,
        String municipality,
        String office,
        String language,
        String title,
        String subject,
        LocalDate cutoff,
        Instant knownAt,
        String basis,
        String greenFrom,
        String amberFrom,
        @Nullable String replaces,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String verifyAt) {

    /** One that no page verifies. */
    public Identity(
            int schema,
            int renderer,
            String program,
            String kind,
            String period,
            int version,
            String code,
            String municipality,
            String office,
            String language,
            String title,
            String subject,
            LocalDate cutoff,
            Instant knownAt,
            String basis,
            String greenFrom,
            String amberFrom,
            @Nullable String replaces) {
        this(
                schema,
                renderer,
                program,
                kind,
                period,
                version,
                code,
                municipality,
                office,
                language,
                title,
                subject,
                cutoff,
                knownAt,
                basis,
                greenFrom,
                amberFrom,
                replaces,
                null);
    }

    /** The same as it takes the place of the issue that has the code. */
    public Identity replacing(String before) {
        return with(before, verifyAt);
    }

    /** The same as it is verified on that page. */
    public Identity verifiedAt(String page) {
        return with(replaces, page);
    }

    /** Where its square code leads: the page, with its own code. */
    public @Nullable String verifyAddress() {
        return verifyAt == null ? null : verifyAt + "/" + code;
    }

    private Identity with(@Nullable String before, @Nullable String page) {
        return new Identity(
                schema,
                renderer,
                program,
                kind,
                period,
                version,
                code,
                municipality,
                office,
                language,
                title,
                subject,
                cutoff,
                knownAt,
                basis,
                greenFrom,
                amberFrom,
                before,
                page);
    }
}
