package app.rumbo.access.ui;

import app.rumbo.access.DataAddresses;
import app.rumbo.language.Language;
import app.rumbo.plans.Planning;
import org.springframework.stereotype.Component;

/** What the panel of data addresses asks and tells. */
@Component
record DataAddressParts(DataAddresses addresses, Planning planning, Language language) {}
