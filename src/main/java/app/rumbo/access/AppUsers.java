package app.rumbo.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** Everyone who may sign in. */
interface AppUsers extends ListCrudRepository<AppUser, UserId> {

    Optional<AppUser> findByUsername(String username);

    List<AppUser> findAllByOrderByDisplayName();

    long countByRoleAndActiveTrue(Role role);
}
