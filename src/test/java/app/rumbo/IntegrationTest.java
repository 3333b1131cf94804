package app.rumbo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application on the {@link TestDatabase}, without a server: {@code MockMvc} takes its place. All
 * such tests of a run share one context and one database, so each brings codes of its own, or is
 * {@code @Transactional}. {@link TestClock} may be injected and set.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = "spring.quartz.auto-startup=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@ActiveProfiles("test")
@Import(TestSetup.class)
@ExtendWith(TestSetup.ResetClock.class)
public @interface IntegrationTest {}
