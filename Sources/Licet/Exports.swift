// Library users import one name.
@_exported public import Assessments
@_exported public import Casework
@_exported public import Ownership
@_exported public import Regimes
@_exported public import Regulations
@_exported public import Screening
@_exported public import Simulation
@_exported public import Vocabulary

@_exported public import struct Watchlists.CatalogueEntry
@_exported public import struct Watchlists.ListDiff
