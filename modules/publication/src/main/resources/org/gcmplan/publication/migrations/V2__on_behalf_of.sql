-- Beside who published it: on whose behalf, when it was a substitute. No part of the seal.
alter table publication.edition add column published_on_behalf_of uuid;
