module Main where
import Control.Exception
import System.IO.Unsafe (unsafePerformIO)
import Data.IORef
-- exceptions live in values: they strike when and where the value is demanded, again each time
e1 :: Int
e1 = throw (ErrorCall "e1")
counter :: IORef Int
counter = unsafePerformIO (newIORef 0)
{-# NOINLINE counter #-}
expensive :: Int
expensive = unsafePerformIO $ do
  modifyIORef counter (+ 1)
  n <- readIORef counter
  if n < 3 then throwIO (ErrorCall ("attempt " ++ show n)) else return (n * 100)
{-# NOINLINE expensive #-}
tryE :: a -> IO (Either String a)
tryE a = do
  r <- try (evaluate a)
  return (either (\e -> case e of ErrorCall m -> Left m) Right r)
main :: IO ()
main = do
  let xs = [1, e1, 3]
  tryE (xs !! 0) >>= print
  tryE (xs !! 1) >>= print
  tryE (xs !! 1) >>= print
  tryE (sum xs) >>= print
  tryE (length xs) >>= print
  tryE (if e1 > 0 then 1 else 2 :: Int) >>= print
  r <- tryE (map (+ 1) xs)
  print (fmap length r)
  r <- try (return e1) :: IO (Either ErrorCall Int)
  case r of
    Left _ -> putStrLn "early"
    Right v -> putStrLn "escaped" >> (print v `catch` \e -> putStrLn ("later: " ++ show (e :: ErrorCall)))
  let f x = if x > 2 then throw (ErrorCall "too big") else x * 2
  mapM_ (\n -> tryE (f n) >>= print) [1, 2, 3 :: Int]
  tryE (let (a, b) = (e1, 5) in b :: Int) >>= print
  tryE (case e1 of { 0 -> 'a'; _ -> 'b' }) >>= print
  tryE (seq e1 ()) >>= print
  r <- try (evaluate (throw (ErrorCall "left") + throw Overflow :: Int)) :: IO (Either SomeException Int)
  putStrLn (either (const "some exception") show r)
  tryE expensive >>= print
  tryE expensive >>= print
  tryE expensive >>= print
  tryE expensive >>= print
  ref <- newIORef (error "stored" :: Int)
  modifyIORef ref (+ 1)
  v <- readIORef ref
  putStrLn "read without forcing"
  r <- try (evaluate v) :: IO (Either ErrorCall Int)
  putStrLn (either (\(ErrorCall m) -> m) show r)
