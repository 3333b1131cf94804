package app.rumbo.reminders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that decides who is reminded of what.
 *
 * @param owed what units owe
 * @param people who is told of each unit's work, by level
 * @param control those who validate
 * @param toValidate how many entries await them
 * @param toEndorse how many await each director's yes
 * @param unheard usernames of those whose last mail never left: the next one tells all
 */
public record Situation(
        List<Owed> owed,
        Map<UUID, Map<Level, Set<Recipient>>> people,
        Set<Recipient> control,
        int toValidate,
        Map<Recipient, Integer> toEndorse,
        Set<String> unheard) {

    /** Who is told of a unit's work on a level. */
    Collection<Recipient> on(Level level, Owed owed) {
        return people.getOrDefault(owed.unit(), Map.of()).getOrDefault(level, Set.of());
    }
}
