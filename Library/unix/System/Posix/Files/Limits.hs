-- | Limits that depend on the file.
module System.Posix.Files.Limits (PathVar(..), getPathVar, getFdPathVar) where

import Foreign.C
import System.Posix.Error
import System.Posix.Internals (withFilePath)
import System.Posix.Types

data PathVar
  = FileSizeBits | LinkLimit | InputLineLimit | InputQueueLimit | FileNameLimit | PathNameLimit | PipeBufferLimit
  | SymbolicLinkLimit | SetOwnerAndGroupIsRestricted | FileNamesAreNotTruncated | VDisableChar | AsyncIOAvailable
  | PrioIOAvailable | SyncIOAvailable

number :: PathVar -> CInt
number variable = case variable of
  LinkLimit -> 0
  InputLineLimit -> 1
  InputQueueLimit -> 2
  FileNameLimit -> 3
  PathNameLimit -> 4
  PipeBufferLimit -> 5
  SetOwnerAndGroupIsRestricted -> 6
  FileNamesAreNotTruncated -> 7
  VDisableChar -> 8
  SyncIOAvailable -> 9
  AsyncIOAvailable -> 10
  PrioIOAvailable -> 11
  FileSizeBits -> 13
  SymbolicLinkLimit -> 20

getPathVar :: FilePath -> PathVar -> IO Limit
getPathVar path variable =
  withFilePath path (\p -> throwErrnoPathIfMinus1 "getPathVar" path (c_pathconf p (number variable)))

getFdPathVar :: Fd -> PathVar -> IO Limit
getFdPathVar (Fd fd) variable = throwErrnoIfMinus1 "getFdPathVar" (c_fpathconf fd (number variable))

foreign import ccall unsafe "pathconf" c_pathconf :: CString -> CInt -> IO CLong
foreign import ccall unsafe "fpathconf" c_fpathconf :: CInt -> CInt -> IO CLong
