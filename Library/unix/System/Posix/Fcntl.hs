-- | What a file will be used for, and room for it.
module System.Posix.Fcntl (Advice(..), fileAdvise, fileAllocate) where

import Foreign.C
import System.Posix.Types

data Advice = AdviceNormal | AdviceRandom | AdviceSequential | AdviceWillNeed | AdviceDontNeed | AdviceNoReuse
  deriving Eq

fileAdvise :: Fd -> FileOffset -> FileOffset -> Advice -> IO ()
fileAdvise (Fd fd) offset size advice = failing "fileAdvise" (c_fadvise fd offset size (case advice of
  AdviceNormal -> 0
  AdviceRandom -> 1
  AdviceSequential -> 2
  AdviceWillNeed -> 3
  AdviceDontNeed -> 4
  AdviceNoReuse -> 5))

fileAllocate :: Fd -> FileOffset -> FileOffset -> IO ()
fileAllocate (Fd fd) offset size = failing "fileAllocate" (c_fallocate fd offset size)

-- | The calls give the error's number.
failing :: String -> IO CInt -> IO ()
failing function call = call >>= \e ->
  if e == 0 then return () else ioError (errnoToIOError function (Errno e) Nothing Nothing)

foreign import ccall safe "posix_fadvise" c_fadvise :: CInt -> COff -> COff -> CInt -> IO CInt
foreign import ccall safe "posix_fallocate" c_fallocate :: CInt -> COff -> COff -> IO CInt
