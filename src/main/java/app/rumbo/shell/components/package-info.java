/**
 * The vocabulary of the screens: lights, figures, the regla, pickers, charts, empty states, notices. Components show
 * what they are given, already worded, and decide nothing about the domain.
 */
@NullMarked
@NamedInterface("components")
package app.rumbo.shell.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
