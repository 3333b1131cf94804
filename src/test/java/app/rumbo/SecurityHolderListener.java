package app.rumbo;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Each Spring context brings its own holder of who is signed in and makes it the JVM's. Where several contexts live in
 * one run, the holder must be that of the context under test, or services would ask another one than tests fill.
 */
public class SecurityHolderListener extends AbstractTestExecutionListener {

    @Override
    public int getOrder() {
        return 1;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        useHolderOf(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        useHolderOf(test);
    }

    private static void useHolderOf(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}
