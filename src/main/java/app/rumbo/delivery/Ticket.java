package app.rumbo.delivery;

import app.rumbo.reports.ReportId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an addressee's own link shows.
 *
 * @param link which of the addressee's links it is, from 1
 * @param holds whether it still holds; no longer where another was sent after it
 * @param report whose files it gives
 * @param name of the addressee
 * @param title the report's
 * @param code the report's
 * @param sha256 hash of the report's content
 * @param session to which it went, if to one
 * @param receipt that they received it, once they did
 */
public record Ticket(
        AddresseeId addressee,
        int link,
        boolean holds,
        ReportId report,
        String name,
        String title,
        String code,
        String sha256,
        @Nullable Session session,
        Instant handedAt,
        @Nullable Receipt receipt) {}
