// The rules by which a language counts are what programs that show its messages need too.
@_exported import struct TosprogRuntime.PluralOperands
@_exported import struct TosprogRuntime.PluralRules
@_exported import enum TosprogRuntime.PluralCategory
