/**
 * Makes the demonstration municipality: tables of plain text (src/test/resources/demo) in, the exchange workbooks of
 * {@code db/demo} out. The same texts always give the same workbooks; nothing here runs in the product.
 */
@NullMarked
package app.rumbo.demo;

import org.jspecify.annotations.NullMarked;
