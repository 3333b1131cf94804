package app.rumbo.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import app.rumbo.IntegrationTest;
import app.rumbo.TestClock;
import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionOperations;

/** A packet's workbook over the API: the same rights and the same merge as on the screen. */
@IntegrationTest
class PacketWorkbookCallsIntegrationTests {

    private static final int VALUE = 7;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestClock clock;

    private Ground ground;
    private Caller calls;

    @BeforeEach
    void prepare() {
        clock.set(LocalDate.of(2026, 4, 8));
        ground = Ground.store(jdbc, transactions, 3);
        calls = new Caller(http, ground);
    }

    @Test
    void isTakenAwayFilledInTriedAndKept() throws Exception {
        var file = filled(handedOut("ana"));

        var tried = bring("ana", file, "?dryRun=true");
        assertThat(tried.getStatus()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(body(tried), "$.lines[*].kind")).containsExactly("TAKE");
        assertThat(values()).isEmpty();

        var kept = bring("ana", file, "");
        assertThat(JsonPath.<List<Object>>read(body(kept), "$.refused")).isEmpty();
        assertThat(values()).containsExactly("12.5");
    }

    @Test
    void inConflictTheFileWinsWhereItIsSaidSo() throws Exception {
        var file = filled(handedOut("ana"));
        calls.enter("beto", "M1", "2026-M03", "11", null);

        var kept = bring("ana", file, "");
        assertThat(JsonPath.<List<String>>read(body(kept), "$.lines[*].kind")).containsExactly("CONFLICT");
        assertThat(values()).containsExactly("11");

        bring("ana", file, "?mine=2");
        assertThat(values()).containsExactly("12.5");
    }

    @Test
    void anotherUnitsAndWhatIsNoPacketAreRefused() throws Exception {
        assertThat(taken("otra", "2026-M03?unit=" + ground.unit("u")).getStatus())
                .isEqualTo(403);
        assertThat(taken("alcalde", "2026-M03").getStatus()).isEqualTo(403);
        assertThat(taken("ana", "xx").getStatus()).isEqualTo(422);
        assertThat(bring("ana", "no es un libro".getBytes(StandardCharsets.UTF_8), "")
                        .getStatus())
                .isEqualTo(422);
    }

    private byte[] handedOut(String person) throws Exception {
        var answer = taken(person, "2026-M03");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).contains("planilla-2026-M03.xlsx");
        return answer.getContentAsByteArray();
    }

    private MockHttpServletResponse taken(String person, String packet) throws Exception {
        var parts = packet.split("\\?", 2);
        var path = "/api/v1/pending/" + parts[0] + "/workbook" + (parts.length > 1 ? "?" + parts[1] : "");
        return http.perform(get(path).with(as(person))).andReturn().getResponse();
    }

    private MockHttpServletResponse bring(String person, byte[] file, String query) throws Exception {
        return http.perform(multipart("/api/v1/pending/workbook" + query)
                        .file(new MockMultipartFile("file", "planilla.xlsx", null, file))
                        .with(as(person)))
                .andReturn()
                .getResponse();
    }

    private RequestPostProcessor as(String person) {
        return user(ground.person(person))
                .authorities(Caller.role(person).permissions().stream()
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }

    private static byte[] filled(byte[] file) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.getSheetAt(0).getRow(1).createCell(VALUE).setCellValue(12.5);
            book.write(out);
        }
        return out.toByteArray();
    }

    private List<String> values() {
        return jdbc.sql("""
                        select distinct on (m.period) trim_scale(m.value)::text from measurement m
                            join indicator i on i.id = m.indicator_id join plan p on p.id = i.plan_id
                        where p.code = :plan and i.code = 'M1' order by m.period, m.version desc
                        """).param("plan", ground.plan()).query(String.class).list();
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
