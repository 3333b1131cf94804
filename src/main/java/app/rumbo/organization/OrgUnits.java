package app.rumbo.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All units of the municipality. */
interface OrgUnits extends ListCrudRepository<OrgUnit, OrgUnitId> {

    Optional<OrgUnit> findByCode(String code);

    @Query("select * from org_unit order by position")
    List<OrgUnit> findInOrder();
}
