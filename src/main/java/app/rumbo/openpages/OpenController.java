package app.rumbo.openpages;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/**
 * Answers with {@link OpenPage open pages}. What goes wrong in it becomes an open page too. Its addresses must stand among
 * those that {@code SecurityConfiguration} leaves open.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Controller
public @interface OpenController {}
