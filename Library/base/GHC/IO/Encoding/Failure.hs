-- | What happens to characters that have no code.
module GHC.IO.Encoding.Failure (CodingFailureMode(..), codingFailureModeSuffix) where

data CodingFailureMode
  = ErrorOnCodingFailure | IgnoreCodingFailure | TransliterateCodingFailure | RoundtripFailure
  deriving Show

-- | What says so in an encoding's name.
codingFailureModeSuffix :: CodingFailureMode -> String
codingFailureModeSuffix mode = case mode of
  ErrorOnCodingFailure -> ""
  IgnoreCodingFailure -> "//IGNORE"
  TransliterateCodingFailure -> "//TRANSLIT"
  RoundtripFailure -> "//ROUNDTRIP"
