-- | Errors of calls of the system that are about a file.
module System.Posix.Error
  ( throwErrnoPath, throwErrnoPathIf, throwErrnoPathIf_, throwErrnoPathIfNull, throwErrnoPathIfMinus1
  , throwErrnoPathIfMinus1_, throwErrnoPathIfRetry, throwErrnoPathIfNullRetry, throwErrnoPathIfMinus1Retry
  , throwErrnoPathIfMinus1Retry_
  ) where

import Control.Monad (void)
import Foreign.C.Error
import Foreign.Ptr

throwErrnoPathIfMinus1Retry :: (Eq a, Num a) => String -> FilePath -> IO a -> IO a
throwErrnoPathIfMinus1Retry = throwErrnoPathIfRetry (== -1)

throwErrnoPathIfMinus1Retry_ :: (Eq a, Num a) => String -> FilePath -> IO a -> IO ()
throwErrnoPathIfMinus1Retry_ place path act = void (throwErrnoPathIfMinus1Retry place path act)

throwErrnoPathIfNullRetry :: String -> FilePath -> IO (Ptr a) -> IO (Ptr a)
throwErrnoPathIfNullRetry = throwErrnoPathIfRetry (== nullPtr)

throwErrnoPathIfRetry :: (a -> Bool) -> String -> FilePath -> IO a -> IO a
throwErrnoPathIfRetry bad place path act = do
  result <- act
  if bad result
    then getErrno >>= \e -> if e == eINTR then throwErrnoPathIfRetry bad place path act else throwErrnoPath place path
    else return result
