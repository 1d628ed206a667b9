{-# LANGUAGE NoImplicitPrelude #-}
-- | Errors of actions: making them and telling them apart.
module System.IO.Error
  ( IOError, userError, mkIOError, annotateIOError
  , isAlreadyExistsError, isDoesNotExistError, isAlreadyInUseError, isFullError, isEOFError
  , isIllegalOperation, isPermissionError, isUserError, isResourceVanishedError
  , ioeGetErrorType, ioeGetLocation, ioeGetErrorString, ioeGetHandle, ioeGetFileName
  , ioeSetErrorType, ioeSetErrorString, ioeSetLocation, ioeSetHandle, ioeSetFileName
  , IOErrorType, alreadyExistsErrorType, doesNotExistErrorType, alreadyInUseErrorType, fullErrorType
  , eofErrorType, illegalOperationErrorType, permissionErrorType, userErrorType, resourceVanishedErrorType
  , isAlreadyExistsErrorType, isDoesNotExistErrorType, isAlreadyInUseErrorType, isFullErrorType
  , isEOFErrorType, isIllegalOperationErrorType, isPermissionErrorType, isUserErrorType
  , isResourceVanishedErrorType
  , ioError, catchIOError, tryIOError, modifyIOError
  ) where

import Data.Either
import GHC.Base
import GHC.IO
import GHC.IO.Exception
import GHC.IO.Handle.State
import GHC.Show

tryIOError :: IO a -> IO (Either IOError a)
tryIOError act = catchIOError (fmap Right act) (\e -> return (Left e))

catchIOError :: IO a -> (IOError -> IO a) -> IO a
catchIOError = catch

modifyIOError :: (IOError -> IOError) -> IO a -> IO a
modifyIOError f io = catchIOError io (\e -> ioError (f e))

mkIOError :: IOErrorType -> String -> Maybe Handle -> Maybe FilePath -> IOError
mkIOError kind place h path = IOError h kind place "" Nothing path

annotateIOError :: IOError -> String -> Maybe Handle -> Maybe FilePath -> IOError
annotateIOError e place h path = e
  { ioe_handle = h <|> ioe_handle e
  , ioe_location = place
  , ioe_filename = path <|> ioe_filename e
  }

isAlreadyExistsError, isDoesNotExistError, isAlreadyInUseError, isFullError, isEOFError,
  isIllegalOperation, isPermissionError, isUserError, isResourceVanishedError :: IOError -> Bool
isAlreadyExistsError e = isAlreadyExistsErrorType (ioe_type e)
isDoesNotExistError e = isDoesNotExistErrorType (ioe_type e)
isAlreadyInUseError e = isAlreadyInUseErrorType (ioe_type e)
isFullError e = isFullErrorType (ioe_type e)
isEOFError e = isEOFErrorType (ioe_type e)
isIllegalOperation e = isIllegalOperationErrorType (ioe_type e)
isPermissionError e = isPermissionErrorType (ioe_type e)
isUserError e = isUserErrorType (ioe_type e)
isResourceVanishedError e = isResourceVanishedErrorType (ioe_type e)

alreadyExistsErrorType, doesNotExistErrorType, alreadyInUseErrorType, fullErrorType, eofErrorType,
  illegalOperationErrorType, permissionErrorType, userErrorType :: IOErrorType
alreadyExistsErrorType = AlreadyExists
doesNotExistErrorType = NoSuchThing
alreadyInUseErrorType = ResourceBusy
fullErrorType = ResourceExhausted
eofErrorType = EOF
illegalOperationErrorType = IllegalOperation
permissionErrorType = PermissionDenied
userErrorType = UserError

isAlreadyExistsErrorType, isDoesNotExistErrorType, isAlreadyInUseErrorType, isFullErrorType,
  isEOFErrorType, isIllegalOperationErrorType, isPermissionErrorType, isUserErrorType,
  isResourceVanishedErrorType :: IOErrorType -> Bool
isAlreadyExistsErrorType k = k == AlreadyExists
isDoesNotExistErrorType k = k == NoSuchThing
isAlreadyInUseErrorType k = k == ResourceBusy
isFullErrorType k = k == ResourceExhausted
isEOFErrorType k = k == EOF
isIllegalOperationErrorType k = k == IllegalOperation
isPermissionErrorType k = k == PermissionDenied
isUserErrorType k = k == UserError
isResourceVanishedErrorType k = k == ResourceVanished

ioeGetErrorType :: IOError -> IOErrorType
ioeGetErrorType = ioe_type

ioeGetLocation :: IOError -> String
ioeGetLocation = ioe_location

-- | A user error's text; any other's kind.
ioeGetErrorString :: IOError -> String
ioeGetErrorString e
  | isUserError e = ioe_description e
  | otherwise = show (ioe_type e)

ioeGetHandle :: IOError -> Maybe Handle
ioeGetHandle = ioe_handle

ioeGetFileName :: IOError -> Maybe FilePath
ioeGetFileName = ioe_filename

ioeSetErrorType :: IOError -> IOErrorType -> IOError
ioeSetErrorType e kind = e { ioe_type = kind }

ioeSetErrorString, ioeSetLocation :: IOError -> String -> IOError
ioeSetErrorString e text = e { ioe_description = text }
ioeSetLocation e text = e { ioe_location = text }

ioeSetHandle :: IOError -> Handle -> IOError
ioeSetHandle e h = e { ioe_handle = Just h }

ioeSetFileName :: IOError -> FilePath -> IOError
ioeSetFileName e path = e { ioe_filename = Just path }

resourceVanishedErrorType :: IOErrorType
resourceVanishedErrorType = ResourceVanished
