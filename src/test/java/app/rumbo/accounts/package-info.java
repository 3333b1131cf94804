@NullMarked
package app.rumbo.accounts;

import org.jspecify.annotations.NullMarked;
