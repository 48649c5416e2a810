#include "models/domain/specs/platformspecs.h"

namespace console {

QList<ObjectSpec> ixopaySpecs()
{
    return {};
}

QList<EditOffer> ixopayOffers(const ObjectRef *)
{
    return {};
}

} // namespace console
