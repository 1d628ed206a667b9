module Levels where
-- exceptions, masking and laziness where C and Haskell alternate
import Control.Exception
import Control.Monad
import Data.IORef
import Foreign.C.Types
import Foreign.Ptr
import Foreign.StablePtr
import System.IO
import System.IO.Unsafe
type Step = CInt -> StablePtr (IORef [String]) -> IO CInt
foreign import ccall "wrapper" step :: Step -> IO (FunPtr Step)
foreign import ccall "c_apply" apply :: FunPtr Step -> CInt -> StablePtr (IORef [String]) -> IO CInt
foreign import ccall "c_pure" pureC :: CInt -> CInt
foreign export ccall climb :: CInt -> IO CInt
foreign export ccall hs_square :: CInt -> CInt
foreign export ccall masked :: IO CInt
foreign import ccall "c_masked" cMasked :: IO CInt
foreign export ccall lazySum :: CInt -> IO CInt
say :: StablePtr (IORef [String]) -> String -> IO ()
say p s = deRefStablePtr p >>= \r -> modifyIORef r (s :)
-- each level calls itself through C; the deepest throws, every second one catches
climb :: CInt -> IO CInt
climb n = do
  r <- newIORef []
  p <- newStablePtr r
  self <- newIORef nullFunPtr
  let go k q = do
        say q ("in " ++ show k)
        res <- try (if k == 0 then throwIO (userError "bottom") else readIORef self >>= \f -> apply f (k - 1) q >>= check)
        case res of
          Left e -> say q ("caught " ++ takeWhile (/= '\n') (show (e :: SomeException))) >> return (-1 - k)
          Right v -> (say q ("out " ++ show v) >> return (v + 1)) `finally` say q "finally"
      check v | v < 0, even v = throwIO (ErrorCall ("below: " ++ show v))
              | v < 0 = evaluate (v `div` 0)
              | otherwise = return v
  f <- step go
  writeIORef self f
  v <- apply f n p
  freeHaskellFunPtr f
  freeStablePtr p
  readIORef r >>= mapM_ putStrLn . reverse
  hFlush stdout
  return v
hs_square :: CInt -> CInt
hs_square n = sum (replicate (fromIntegral n) n)
masked :: IO CInt
masked = do
  a <- mask_ cMasked
  b <- uninterruptibleMask_ cMasked
  c <- getMaskingState
  print (a, b, c)
  hFlush stdout
  return (a + b)
foreign export ccall mask_state :: IO CInt
mask_state :: IO CInt
mask_state = do
  s <- getMaskingState
  print s
  hFlush stdout
  return (case s of { Unmasked -> 0; MaskedInterruptible -> 1; _ -> 2 })
-- a lazy list whose cells call C, which calls Haskell
lazySum :: CInt -> IO CInt
lazySum n = do
  v <- newIORef 0
  let xs = [unsafePerformIO (atomicModifyIORef v (\k -> (k + 1, k))) `seq` pureC i | i <- [1 .. n]]
  print (length xs)
  a <- readIORef v
  let s = sum xs + sum xs
  b <- s `seq` readIORef v
  print (a :: Int, b)
  hFlush stdout
  return s
