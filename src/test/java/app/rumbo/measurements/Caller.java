package app.rumbo.measurements;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.rumbo.access.Role;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;

/** Calls the API as one of the people of a {@link Ground}. */
public record Caller(MockMvc http, Ground ground) {

    /** What came back. */
    public record Answer(int status, String body, String etag, String location) {

        public <T> T at(String path) {
            return JsonPath.read(body, path);
        }

        public String id() {
            return at("$.id");
        }
    }

    /** The roles of a ground's people. */
    public static Role role(String person) {
        return switch (person) {
            case "ana", "beto", "bruna", "otra" -> Role.DIRECTORATE;
            case "carla", "ciro" -> Role.CONTROL;
            case "adm" -> Role.ADMINISTRATOR;
            case "alcalde" -> Role.MAYOR;
            case "secre" -> Role.SECRETARY;
            case "concejal" -> Role.COUNCIL;
            case "ti" -> Role.IT;
            default -> throw new IllegalArgumentException(person);
        };
    }

    public Answer post(String person, String path, String json) {
        return call(HttpMethod.POST, person, path, json, null);
    }

    public Answer get(String person, String path) {
        return call(HttpMethod.GET, person, path, null, null);
    }

    /** A value for one of the monthly indicators. */
    public Answer enter(String person, String indicator, String period, String value, String comment) {
        return post(person, "/measurements", measurement(indicator, period, value, comment));
    }

    public String measurement(String indicator, String period, String value, String comment) {
        return """
                {"plan": "%s", "indicator": "%s", "period": "%s", "value": %s, "comment": %s}
                """.formatted(ground.plan(), indicator, period, value, comment == null ? "null" : "\"" + comment + "\"");
    }

    public Answer call(HttpMethod method, String person, String path, String json, String ifMatch) {
        try {
            var request = request(method, "/api/v1" + path)
                    .with(user(ground.person(person))
                            .authorities(role(person).permissions().stream()
                                    .map(SimpleGrantedAuthority::new)
                                    .toList()));
            if (json != null) {
                request.contentType(MediaType.APPLICATION_JSON).content(json);
            }
            if (ifMatch != null) {
                request.header("If-Match", ifMatch);
            }
            return answer(http.perform(request).andReturn().getResponse());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Sends a file to a call that takes one. */
    public Answer upload(String person, String path, byte[] bytes) {
        try {
            return answer(http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                                    "/api/v1" + path)
                            .file(new org.springframework.mock.web.MockMultipartFile(
                                    "file", "libro.xlsx", "application/octet-stream", bytes))
                            .with(user(ground.person(person))
                                    .authorities(role(person).permissions().stream()
                                            .map(SimpleGrantedAuthority::new)
                                            .toList())))
                    .andReturn()
                    .getResponse());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static Answer answer(MockHttpServletResponse response) {
        return new Answer(
                response.getStatus(),
                new String(response.getContentAsByteArray(), StandardCharsets.UTF_8),
                response.getHeader("ETag"),
                response.getHeader("Location"));
    }
}
