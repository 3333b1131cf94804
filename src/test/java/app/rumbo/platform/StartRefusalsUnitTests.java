package app.rumbo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;

class StartRefusalsUnitTests {

    @Test
    void aRefusalDeepInTheFailureIsSaidAsOneSpanishSentence() {
        var failure =
                new BeanCreationException("x", new BeanCreationException("y", new InstallationRefused.RealData()));

        assertThat(StartRefusals.sentenceFor(failure))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("Estos datos son de una instalación real")
                        .doesNotContain("Exception"));
    }

    @Test
    void aBusyPortIsNamedWithTheWayOut() {
        assertThat(StartRefusals.sentenceFor(new IllegalStateException(new PortInUseException(8080))))
                .hasValueSatisfying(
                        sentence -> assertThat(sentence).contains("8080").contains("--port"));
    }

    @Test
    void aDefectIsLeftToTheFullReport() {
        assertThat(StartRefusals.sentenceFor(new IllegalStateException("broken")))
                .isEmpty();
    }
}
