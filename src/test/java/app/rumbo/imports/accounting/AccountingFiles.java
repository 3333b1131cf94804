package app.rumbo.imports.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import app.rumbo.access.Role;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Brings files of accounting systems in over HTTP, as Control. */
abstract class AccountingFiles {

    static final String REVENUE = "cl-ingresos";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient jdbc;

    ResultActions bring(Printed printed) throws Exception {
        return http.perform(file(printed, "ingresos.csv", REVENUE));
    }

    static AbstractMockHttpServletRequestBuilder<?> file(Printed printed, String name, String template) {
        return file(printed.bytes(), name, template);
    }

    static AbstractMockHttpServletRequestBuilder<?> file(byte[] bytes, String name, String template) {
        return multipart("/api/v1/imports?template=" + template)
                .file(new MockMultipartFile("file", name, null, bytes))
                .with(control());
    }

    static ResultMatcher problem(int row, String column, @Nullable Object value, String said) {
        return result -> {
            var body = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
            List<Map<String, Object>> problems = JsonPath.read(body, "$.problems");
            assertThat(problems).anySatisfy(problem -> {
                assertThat(problem.get("row")).isEqualTo(row);
                assertThat(problem.get("column")).isEqualTo(column);
                assertThat(problem.get("value")).isEqualTo(value);
                assertThat(String.valueOf(problem.get("message"))).contains(said);
            });
        };
    }

    static RequestPostProcessor control() {
        return user("contable")
                .authorities(Role.CONTROL.permissions().stream()
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }
}
