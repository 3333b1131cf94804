package app.rumbo.demo;

import app.rumbo.Application;
import app.rumbo.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration as its first start loads it, on a database of its own; started once for all tests of a run. */
final class RunningDemo {

    private static final ConfigurableApplicationContext APPLICATION = start();

    private RunningDemo() {}

    static <T> T bean(Class<T> type) {
        return APPLICATION.getBean(type);
    }

    static Object bean(String name) {
        return APPLICATION.getBean(name);
    }

    private static ConfigurableApplicationContext start() {
        var database = TestDatabase.another();
        return new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.quartz.auto-startup=false",
                        "--vaadin.productionMode=true",
                        "--server.port=0");
    }
}
