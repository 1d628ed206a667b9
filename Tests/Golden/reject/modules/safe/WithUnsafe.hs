module WithUnsafe where

import System.IO.Unsafe

eight :: Int
eight = unsafePerformIO (return 8)
