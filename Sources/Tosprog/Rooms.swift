// Whoever imports the front door has the whole house.
@_exported import Bitexts
@_exported import Bundles
@_exported import Catalogs
@_exported import Checks
@_exported import Diagnostics
@_exported import Documents
@_exported import Glossaries
@_exported import Languages
@_exported import Ledgers
@_exported import Releases
@_exported import Reports
