package app.rumbo.owners;

import app.rumbo.access.UserId;
import app.rumbo.organization.OrgUnitId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** All posts, also those that have passed. */
interface UnitPosts extends ListCrudRepository<UnitPost, UnitPostId> {

    List<UnitPost> findByUnitId(OrgUnitId unit);

    List<UnitPost> findByUnitIdAndUserId(OrgUnitId unit, UserId user);
}
