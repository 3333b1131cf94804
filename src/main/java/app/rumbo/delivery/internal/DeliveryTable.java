package app.rumbo.delivery.internal;

import app.rumbo.delivery.Addressee;
import app.rumbo.delivery.AddresseeId;
import app.rumbo.delivery.Delivery;
import app.rumbo.delivery.DeliveryId;
import app.rumbo.delivery.HandOverOrder;
import app.rumbo.reports.KeptReport;
import app.rumbo.reports.ReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables of what was handed over to whom. Their constraints decide that it was once. */
@Repository
public class DeliveryTable {

    private static final String DELIVERIES = """
            select d.*, p.document, p.sent_on, coalesce(u.display_name, d.handed_by) as handed_by_name from delivery d
                left join delivery_proof p on p.delivery_id = d.id
                left join reading.account u on u.username = d.handed_by
            """;

    private static final String RECIPIENTS = """
            select a.id, a.delivery_id, a.number, a.name, s.email, coalesce(s.number, 0) as links, m.state as mail,
                m.trouble, m.last_error, o.opened_at, r.way, r.received_on, r.note, r.recorded_at,
                coalesce(u.display_name, a.name) as recorded_by_name
            from delivery_addressee a
                left join delivery_sent_link s on s.addressee_id = a.id and s.holds
                left join delivery_opening o on o.addressee_id = a.id and o.link = s.number
                left join delivery_receipt r on r.addressee_id = a.id
                left join reading.account u on u.username = r.recorded_by and r.way = 'paper'
                left join reading.mail_standing m on m.dedupe_key = s.mail_key
            """;

    private static final String CERTIFICATES = """
            select c.id, c.delivery_id, c.number, c.code, c.sha256, c.pdf_sha256, c.certified_at,
                coalesce(u.display_name, c.certified_by) as by_name
            from delivery_certificate c left join reading.account u on u.username = c.certified_by
            """;

    private final JdbcClient jdbc;

    DeliveryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps that the report was handed over; says whether it was not before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(DeliveryId id, KeptReport report, String title, HandOverOrder order, @Nullable LocalDate due) {
        var session = order.session();
        return jdbc.sql("""
                        insert into delivery (id, report_id, kind, period, version, code, title, sha256, session_kind,
                            session_number, session_day, comptroller_report, proof_due)
                        values (:id, :report, :kind, :period, :version, :code, :title, :sha256, :sessionKind, :number,
                            :day, :comptroller, :due)
                        on conflict (report_id) do nothing
                        """)
                        .param("id", id.value())
                        .param("report", report.id().value())
                        .param("kind", report.kind().code())
                        .param("period", report.period().toString())
                        .param("version", report.version())
                        .param("code", report.code())
                        .param("title", title)
                        .param("sha256", Objects.requireNonNull(report.snapshotSha256()))
                        .param(
                                "sessionKind",
                                session == null ? null : session.kind().code())
                        .param("number", session == null ? null : session.number())
                        .param("day", session == null ? null : session.day())
                        .param("comptroller", order.comptrollerReport())
                        .param("due", due)
                        .update()
                == 1;
    }

    /** Keeps somebody to whom it was handed over; those without an address have neither mail nor link. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(DeliveryId delivery, int number, Addressee to, @Nullable String mailKey, @Nullable String secret) {
        jdbc.sql("""
                        insert into delivery_addressee (id, delivery_id, number, username, name, email, mail_key,
                            secret_hash)
                        values (:id, :delivery, :number, :username, :name, :email, :key, :hash)
                        """)
                .param("id", AddresseeId.random().value())
                .param("delivery", delivery.value())
                .param("number", number)
                .param("username", to.username())
                .param("name", to.name())
                .param("email", to.email())
                .param("key", mailKey)
                .param("hash", secret == null ? null : DeliverySecret.hash(secret))
                .update();
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<Delivery> all() {
        return whole(jdbc.sql(DELIVERIES + " order by d.handed_at desc, d.code")
                .query(DeliveryRows::delivery)
                .list());
    }

    /** The one of the report with that code. */
    @Transactional(readOnly = true)
    public Optional<Delivery> ofCode(String code) {
        return whole(jdbc.sql(DELIVERIES + " where d.code = :code")
                        .param("code", code)
                        .query(DeliveryRows::delivery)
                        .list())
                .stream()
                .findFirst();
    }

    /** The one of that report. */
    @Transactional(readOnly = true)
    public Optional<Delivery> of(ReportId report) {
        return jdbc.sql("select code from delivery where report_id = :report")
                .param("report", report.value())
                .query(String.class)
                .optional()
                .flatMap(this::ofCode);
    }

    /** The recipients and certificates of all that are named, in one question each. */
    private List<Delivery> whole(List<Delivery> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        var ids = bare.stream().map(delivery -> delivery.id().value()).toArray(UUID[]::new);
        var recipients = grouped(jdbc.sql(RECIPIENTS + " where a.delivery_id = any (:ids) order by a.number")
                .param("ids", ids)
                .query(DeliveryRows::recipient)
                .list());
        var certificates = grouped(jdbc.sql(CERTIFICATES + " where c.delivery_id = any (:ids) order by c.number desc")
                .param("ids", ids)
                .query(DeliveryRows::certificate)
                .list());
        return bare.stream()
                .map(delivery -> new Delivery(
                        delivery.id(),
                        delivery.report(),
                        delivery.kind(),
                        delivery.period(),
                        delivery.version(),
                        delivery.code(),
                        delivery.title(),
                        delivery.sha256(),
                        delivery.session(),
                        delivery.proof(),
                        delivery.handedBy(),
                        delivery.handedAt(),
                        recipients.getOrDefault(delivery.id().value(), List.of()),
                        certificates.getOrDefault(delivery.id().value(), List.of())))
                .toList();
    }

    private static <T> Map<UUID, List<T>> grouped(List<DeliveryRows.Of<T>> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        DeliveryRows.Of::delivery, Collectors.mapping(DeliveryRows.Of::what, Collectors.toList())));
    }

    /** Keeps that what was put before the session was certified to Contraloría; says whether it was not before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean prove(DeliveryId id, String document, LocalDate day) {
        return jdbc.sql("""
                        insert into delivery_proof (delivery_id, document, sent_on) values (:id, :document, :day)
                        on conflict (delivery_id) do nothing
                        """)
                        .param("id", id.value())
                        .param("document", document)
                        .param("day", day)
                        .update()
                == 1;
    }
}
