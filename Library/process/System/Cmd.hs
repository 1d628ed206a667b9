-- | Running a command, under an old name.
module System.Cmd {-# DEPRECATED "Use \"System.Process\" instead" #-} (system, rawSystem) where

import System.Process
