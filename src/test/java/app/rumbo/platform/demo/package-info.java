@NullMarked
package app.rumbo.platform.demo;

import org.jspecify.annotations.NullMarked;
