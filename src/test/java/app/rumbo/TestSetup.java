package app.rumbo;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The beans that every test with Spring has beyond the application's own. */
@TestConfiguration(proxyBeanMethods = false)
class TestSetup {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    /** Lets the clock run again after a test that set it. */
    static final class ResetClock implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test).getBean(TestClock.class).reset();
        }
    }
}
