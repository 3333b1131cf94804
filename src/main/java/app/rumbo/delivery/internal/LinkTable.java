package app.rumbo.delivery.internal;

import app.rumbo.delivery.AddresseeId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The links that were sent anew, and which of all links still hold. */
@Repository
public class LinkTable {

    private final JdbcClient jdbc;

    LinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mail that was given up, and somebody who is to know.
     *
     * @param mailKey what the mail is about
     * @param name of the addressee
     * @param title the report's
     * @param code the report's
     * @param reader username of who is to know
     */
    public record Lost(String mailKey, String name, String title, String code, String reader) {}

    /** Holds an addressee for this transaction: nobody else sends them a link meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(AddresseeId id) {
        jdbc.sql("select pg_advisory_xact_lock(72405, hashtext(:id))")
                .param("id", id.value().toString())
                .query()
                .listOfRows();
    }

    /** Keeps a link; those before it hold no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(AddresseeId id, int number, String email, String mailKey, String secret) {
        jdbc.sql("""
                        insert into delivery_link (id, addressee_id, number, email, mail_key, secret_hash)
                        values (:id, :addressee, :number, :email, :key, :hash)
                        """)
                .param("id", UUID.randomUUID())
                .param("addressee", id.value())
                .param("number", number)
                .param("email", email)
                .param("key", mailKey)
                .param("hash", DeliverySecret.hash(secret))
                .update();
    }

    /** Whether the link in that mail still holds; also where the mail carries none of ours. */
    @Transactional(readOnly = true)
    public boolean holds(String mailKey) {
        return jdbc.sql("select not exists (select from delivery_sent_link where mail_key = :key and not holds)")
                .param("key", mailKey)
                .query(Boolean.class)
                .single();
    }

    /** The mails with links that hold and were given up, of those who have not received; each for all who are to know. */
    @Transactional(readOnly = true)
    public List<Lost> lost() {
        return jdbc.sql("""
                        select s.mail_key, a.name, d.title, d.code, u.username as reader
                        from delivery_sent_link s join reading.mail_standing m on m.dedupe_key = s.mail_key
                            join delivery_addressee a on a.id = s.addressee_id join delivery d on d.id = a.delivery_id
                            join reading.account u on u.active and (u.role = 'SECRETARY' or u.username = d.handed_by)
                        where m.state = 'given_up' and s.holds
                            and not exists (select from delivery_receipt r where r.addressee_id = a.id)
                        order by d.handed_at, a.number, u.username
                        """)
                .query((row, _) -> new Lost(
                        row.getString("mail_key"),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("code"),
                        row.getString("reader")))
                .list();
    }
}
