package app.rumbo.delivery.internal;

import app.rumbo.delivery.AddresseeId;
import app.rumbo.delivery.Receipt;
import app.rumbo.delivery.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of receipts, and what is found by the secret of a link. */
@Repository
public class ReceiptTable {

    private final JdbcClient jdbc;

    ReceiptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the link of that secret shows. */
    @Transactional(readOnly = true)
    public Optional<Ticket> find(String secret) {
        return jdbc.sql("""
                        select a.id, a.name, s.number as link, s.holds, d.report_id, d.title, d.code, d.sha256, d.session_kind, d.session_number,
                            d.session_day, d.handed_at, r.way, r.received_on, r.note, r.recorded_at,
                            a.name as recorded_by_name
                        from delivery_sent_link s join delivery_addressee a on a.id = s.addressee_id
                            join delivery d on d.id = a.delivery_id
                            left join delivery_receipt r on r.addressee_id = a.id
                        where s.secret_hash = :hash
                        """)
                .param("hash", DeliverySecret.hash(secret))
                .query(DeliveryRows::ticket)
                .optional();
    }

    /** Notes when a link was first opened. */
    @Transactional
    public void opened(AddresseeId id, int link, Instant now) {
        jdbc.sql("""
                        insert into delivery_opening (addressee_id, link, opened_at) values (:id, :link, :now)
                        on conflict (addressee_id, link) do nothing
                        """)
                .param("id", id.value())
                .param("link", link)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps that somebody received the report; says whether they had not before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean received(AddresseeId id, Receipt.Way way, LocalDate day, @Nullable String note) {
        return jdbc.sql("""
                        insert into delivery_receipt (id, addressee_id, way, received_on, note)
                        values (:id, :addressee, :way, :day, :note) on conflict (addressee_id) do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("addressee", id.value())
                        .param("way", way.code())
                        .param("day", day)
                        .param("note", note)
                        .update()
                == 1;
    }

    /** Takes back what was said of a paper; says whether there was such. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeBack(AddresseeId id) {
        return jdbc.sql("delete from delivery_receipt where addressee_id = :id and way = 'paper'")
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
