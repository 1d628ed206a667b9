module Main where
import Control.Exception
import Control.Monad
import Data.IORef
-- deep nesting, unwinding across many frames, exceptions inside handlers and inside pure folds
level :: Int -> IO Int
level 0 = throwIO (userError "bottom")
level n | n `mod` 100 == 0 = level (n - 1) `catch` \e -> do
            when (n `mod` 500 == 0) (putStrLn ("at " ++ show n ++ ": " ++ show (e :: IOException)))
            if n == 2000 then return n else throwIO e
        | otherwise = fmap (+ 1) (level (n - 1))
pureDeep :: Int -> Int
pureDeep 0 = throw (IndexOutOfBounds "deep")
pureDeep n = 1 + pureDeep (n - 1)
loop :: IORef Int -> Int -> IO ()
loop _ 0 = return ()
loop r n = do
  x <- try (when (n `mod` 3 == 0) (throwIO (ErrorCall (show n))))
  case x of
    Left (ErrorCall s) -> modifyIORef' r (+ length s)
    Right () -> modifyIORef' r (+ 1)
  loop r (n - 1)
main :: IO ()
main = do
  level 3000 >>= print
  r <- try (evaluate (pureDeep 100000))
  print (r :: Either ArrayException Int)
  ref <- newIORef 0
  loop ref 30000
  readIORef ref >>= print
  let nest :: Int -> IO ()
      nest 0 = throwIO Overflow
      nest n = nest (n - 1) `finally` modifyIORef' ref (+ 1)
  r <- try (nest 1000)
  print (r :: Either ArithException ())
  readIORef ref >>= print
  r <- try (mapM_ (\x -> when (x == 7) (throwIO (userError "seven")) >> print x) [5 .. 10 :: Int])
  print (r :: Either IOException ())
