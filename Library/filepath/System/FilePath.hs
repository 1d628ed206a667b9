-- | Paths of files: "System.FilePath.Posix".
module System.FilePath (module System.FilePath.Posix) where

import System.FilePath.Posix
