package app.rumbo.evidence;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.rumbo.measurements.Caller;
import app.rumbo.measurements.Ground;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Hangs files on entries over the API, as one of the people of a {@link Ground}. */
public record Hung(MockMvc http, Ground ground) {

    public MockHttpServletResponse upload(String person, String entry, String name, byte[] content) {
        try {
            return http.perform(multipart("/api/v1" + entry + "/evidence")
                            .file(new MockMultipartFile("file", name, "text/html", content))
                            .with(as(person)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    public MockHttpServletResponse call(HttpMethod method, String person, String path) {
        try {
            return http.perform(request(method, "/api/v1" + path).with(as(person)))
                    .andReturn()
                    .getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** The id of what was hung. */
    public String hang(String person, String entry, String name, byte[] content) {
        return at(upload(person, entry, name, content), "$.id");
    }

    public static <T> T at(MockHttpServletResponse response, String path) {
        return JsonPath.read(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }

    private RequestPostProcessor as(String person) {
        return user(ground.person(person))
                .authorities(Caller.role(person).permissions().stream()
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }
}
