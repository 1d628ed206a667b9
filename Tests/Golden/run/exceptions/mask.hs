module Main where
import Control.Exception
main :: IO ()
main = do
  getMaskingState >>= print
  mask_ (getMaskingState >>= print)
  uninterruptibleMask_ (getMaskingState >>= print)
  mask (\restore -> do { getMaskingState >>= print; restore (getMaskingState >>= print); getMaskingState >>= print })
  getMaskingState >>= print
  _ <- try (mask_ (throwIO Overflow)) :: IO (Either ArithException ())
  getMaskingState >>= print
  throwIO Overflow `catch` \e -> do { print (e :: ArithException); getMaskingState >>= print }
  getMaskingState >>= print
  bracket (getMaskingState) (\s -> getMaskingState >>= print) (\s -> do { print s; getMaskingState >>= print })
  (throwIO Underflow `catch` \e -> throwIO (e :: ArithException)) `catch` \e -> print (e :: SomeException)
  getMaskingState >>= print
  mask_ (mask_ (getMaskingState >>= print))
  mask (\r -> mask (\r2 -> r2 getMaskingState >>= print))
  r <- try (mask (\restore -> restore (throwIO DivideByZero) `onException` (getMaskingState >>= print)))
  print (r :: Either ArithException ())
  interruptible getMaskingState >>= print
