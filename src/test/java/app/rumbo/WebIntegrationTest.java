package app.rumbo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * As {@link IntegrationTest}, with a real server on a free port of the loopback address ({@code @LocalServerPort}): for
 * browsers, for headers, for what only the wire shows. Nothing is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.quartz.auto-startup=false", "spring.test.metrics.export=true"})
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@ActiveProfiles("test")
@Import(TestSetup.class)
@ExtendWith(TestSetup.ResetClock.class)
public @interface WebIntegrationTest {}
