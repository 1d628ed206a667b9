{-# LANGUAGE MagicHash, ForeignFunctionInterface, UnliftedFFITypes #-}
-- The number of a thread, asked of the runtime by its ThreadId#.
module Main where
import Control.Concurrent
import Foreign.C.Types
import GHC.Conc (ThreadId (..))
import GHC.Exts (ThreadId#)

foreign import ccall unsafe "rts_getThreadId" getThreadId :: ThreadId# -> CInt

number :: ThreadId -> Int
number (ThreadId t) = fromIntegral (getThreadId t)

main :: IO ()
main = do
  me <- myThreadId
  other <- forkIO (return ())
  print (map (\t -> show t == "ThreadId " ++ show (number t)) [me, other])
