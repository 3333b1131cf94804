package app.rumbo.reports;

import app.rumbo.reports.document.Fact;
import app.rumbo.reports.document.Section;
import app.rumbo.shared.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A short document about a report that is sealed and drawn as reports are: a certificate of its being handed over.
 *
 * @param kind what it is, as its snapshot says it: {@code delivery-certificate}
 * @param period of the report it is about
 * @param number 1 for the first about that report
 * @param code its own code
 * @param office who answers for it
 * @param eyebrow what kind of paper, above the title
 * @param title the title
 * @param subtitle one line below it
 * @param subject one line on what it is about
 * @param day what it stands for: the day of the session
 * @param at when it is made
 * @param opening what it says, on its first page
 * @param legal why it exists, in a sentence
 * @param proof the lines on how to check it, but for the hash
 */
public record Paper(
        String kind,
        Period period,
        int number,
        String code,
        String office,
        String eyebrow,
        String title,
        String subtitle,
        String subject,
        LocalDate day,
        Instant at,
        Section opening,
        String legal,
        List<Fact> proof) {}
