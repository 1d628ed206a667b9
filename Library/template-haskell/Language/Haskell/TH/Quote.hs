-- | What a quasi-quotation is made by. None is expanded.
module Language.Haskell.TH.Quote (QuasiQuoter(..), quoteFile, dataToQa, dataToExpQ, dataToPatQ) where

import Language.Haskell.TH.Syntax

data QuasiQuoter = QuasiQuoter
  { quoteExp :: String -> Q Exp, quotePat :: String -> Q Pat, quoteType :: String -> Q Type, quoteDec :: String -> Q [Dec] }

-- | Quotes what is in the file of the name quoted.
quoteFile :: QuasiQuoter -> QuasiQuoter
quoteFile (QuasiQuoter e p t d) = QuasiQuoter (within e) (within p) (within t) (within d)
  where
    within :: (String -> Q a) -> String -> Q a
    within quote path = do
      text <- runIO (readFile path)
      addDependentFile path
      quote text
