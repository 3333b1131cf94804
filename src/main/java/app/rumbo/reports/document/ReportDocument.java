package app.rumbo.reports.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report's entire content. Each figure is rounded, each word chosen; what is drawn, in whatever format, comes from
 * here and from nowhere else.
 *
 * @param identity which report this is, of whom, and from which data
 * @param words the words a renderer adds of itself
 * @param cover the first page
 * @param sections the chapters, in order
 * @param paper what it is laid out for; absent for A4
 */
public record ReportDocument(
        Identity identity,
        Words words,
        Cover cover,
        List<Section> sections,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PaperSize paper) {

    /** The version of this tree's shape, raised with each change of it. */
    public static final int SCHEMA = 4;

    private static final int LONGEST_LARGE = 13;

    /** One on A4. */
    public ReportDocument(Identity identity, Words words, Cover cover, List<Section> sections) {
        this(identity, words, cover, sections, null);
    }

    /** Whether a figure of the first page is too long for the largest letters: millions in soles are, since schema 4. */
    public boolean hasLongHeadlines() {
        return identity.schema() >= 4
                && cover.headlines().stream()
                        .anyMatch(headline -> headline.value().length() > LONGEST_LARGE);
    }

    /** The same with the words of its static site. */
    public ReportDocument with(SiteWords site) {
        return new ReportDocument(identity, words.with(site), cover, sections, paper);
    }

    /** The same with this cover and these sections. */
    public ReportDocument with(Cover otherCover, List<Section> otherSections) {
        return new ReportDocument(identity, words, otherCover, otherSections, paper);
    }

    /** The same as it is verified on that page. */
    public ReportDocument verifiedAt(String page) {
        return new ReportDocument(identity.verifiedAt(page), words, cover, sections, paper);
    }

    /** The same as it takes the place of an issue before, with these sections. */
    public ReportDocument replacing(String code, List<Section> otherSections) {
        return new ReportDocument(identity.replacing(code), words, cover, otherSections, paper);
    }

    /** The same on that paper. A4 is said by saying nothing, as it was before there was a choice. */
    public ReportDocument on(PaperSize size) {
        return new ReportDocument(identity, words, cover, sections, size == PaperSize.A4 ? null : size);
    }
}
