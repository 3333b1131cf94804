/** The public promises (exchange workbook, REST API), tested from outside as any municipality's program would. */
@NullMarked
package app.rumbo.contract;

import org.jspecify.annotations.NullMarked;
