-- | Files' names as they are.
module System.Posix.ByteString.FilePath
  ( RawFilePath, withFilePath, peekFilePath, peekFilePathLen, throwErrnoPathIfMinus1Retry, throwErrnoPathIfMinus1Retry_
  , throwErrnoPathIfNullRetry, throwErrnoPathIfRetry, throwErrnoPath, throwErrnoPathIf, throwErrnoPathIf_
  , throwErrnoPathIfNull, throwErrnoPathIfMinus1, throwErrnoPathIfMinus1_, throwErrnoTwoPathsIfMinus1_
  ) where

import Data.ByteString (ByteString)
import qualified Data.ByteString as B
import qualified Data.ByteString.Char8 as C
import Foreign.C.String (CString, CStringLen)
import Foreign.Ptr
import qualified System.Posix.Error as E

type RawFilePath = ByteString

withFilePath :: RawFilePath -> (CString -> IO a) -> IO a
withFilePath = B.useAsCString

peekFilePath :: CString -> IO RawFilePath
peekFilePath = B.packCString

peekFilePathLen :: CStringLen -> IO RawFilePath
peekFilePathLen = B.packCStringLen

throwErrnoPath :: String -> RawFilePath -> IO a
throwErrnoPath place = E.throwErrnoPath place . C.unpack

throwErrnoPathIf :: (a -> Bool) -> String -> RawFilePath -> IO a -> IO a
throwErrnoPathIf bad place = E.throwErrnoPathIf bad place . C.unpack

throwErrnoPathIf_ :: (a -> Bool) -> String -> RawFilePath -> IO a -> IO ()
throwErrnoPathIf_ bad place = E.throwErrnoPathIf_ bad place . C.unpack

throwErrnoPathIfNull :: String -> RawFilePath -> IO (Ptr a) -> IO (Ptr a)
throwErrnoPathIfNull place = E.throwErrnoPathIfNull place . C.unpack

throwErrnoPathIfMinus1 :: (Eq a, Num a) => String -> RawFilePath -> IO a -> IO a
throwErrnoPathIfMinus1 place = E.throwErrnoPathIfMinus1 place . C.unpack

throwErrnoPathIfMinus1_ :: (Eq a, Num a) => String -> RawFilePath -> IO a -> IO ()
throwErrnoPathIfMinus1_ place = E.throwErrnoPathIfMinus1_ place . C.unpack

throwErrnoTwoPathsIfMinus1_ :: (Eq a, Num a) => String -> RawFilePath -> RawFilePath -> IO a -> IO ()
throwErrnoTwoPathsIfMinus1_ place a b =
  E.throwErrnoPathIfMinus1_ place ("'" ++ C.unpack a ++ "' to '" ++ C.unpack b ++ "'")

throwErrnoPathIfRetry :: (a -> Bool) -> String -> RawFilePath -> IO a -> IO a
throwErrnoPathIfRetry bad place = E.throwErrnoPathIfRetry bad place . C.unpack

throwErrnoPathIfNullRetry :: String -> RawFilePath -> IO (Ptr a) -> IO (Ptr a)
throwErrnoPathIfNullRetry place = E.throwErrnoPathIfNullRetry place . C.unpack

throwErrnoPathIfMinus1Retry :: (Eq a, Num a) => String -> RawFilePath -> IO a -> IO a
throwErrnoPathIfMinus1Retry place = E.throwErrnoPathIfMinus1Retry place . C.unpack

throwErrnoPathIfMinus1Retry_ :: (Eq a, Num a) => String -> RawFilePath -> IO a -> IO ()
throwErrnoPathIfMinus1Retry_ place = E.throwErrnoPathIfMinus1Retry_ place . C.unpack
