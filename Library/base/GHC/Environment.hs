-- | The program's arguments.
module GHC.Environment (getFullArgs) where

import System.Environment

-- | Those for the runtime, which are taken away before, are not among them.
getFullArgs :: IO [String]
getFullArgs = getArgs
