-- | Users and groups.
module System.Posix.User
  ( getRealUserID, getRealGroupID, getEffectiveUserID, getEffectiveGroupID, getGroups, getLoginName, getEffectiveUserName
  , GroupEntry(..), getGroupEntryForID, getGroupEntryForName, getAllGroupEntries
  , UserEntry(..), getUserEntryForID, getUserEntryForName, getAllUserEntries
  , setUserID, setGroupID, setEffectiveUserID, setEffectiveGroupID, setGroups
  ) where

import Control.Concurrent.MVar
import Foreign.C
import Foreign.Marshal.Alloc
import Foreign.Marshal.Array
import Foreign.Ptr
import Foreign.Storable
import System.IO.Error
import System.IO.Unsafe (unsafePerformIO)
import System.Posix.Internals (CGroup, CPasswd)
import System.Posix.Types

data UserEntry = UserEntry
  { userName, userPassword :: String, userID :: UserID, userGroupID :: GroupID
  , userGecos, homeDirectory, userShell :: String }
  deriving (Show, Read, Eq)

data GroupEntry = GroupEntry
  { groupName, groupPassword :: String, groupID :: GroupID, groupMembers :: [String] }
  deriving (Show, Read, Eq)

-- | The C library's functions give places of its own, one user at a time.
lock :: MVar ()
lock = unsafePerformIO (newMVar ())
{-# NOINLINE lock #-}

-- | Of what @call@ finds; an error where it finds nothing.
found :: String -> String -> (Ptr a -> IO b) -> IO (Ptr a) -> IO b
found what function unpack call = withMVar lock $ \_ -> do
  resetErrno
  p <- call
  if p /= nullPtr then unpack p else do
    e <- getErrno
    ioError (if e == eOK
      then ioeSetErrorString (mkIOError doesNotExistErrorType function Nothing Nothing) ("no such " ++ what)
      else errnoToIOError function e Nothing Nothing)

userOf :: Ptr CPasswd -> IO UserEntry
userOf p = UserEntry <$> text 0 <*> text 8 <*> (CUid <$> peekByteOff p 16) <*> (CGid <$> peekByteOff p 20)
  <*> text 24 <*> text 32 <*> text 40
  where text offset = textAt p offset

groupOf :: Ptr CGroup -> IO GroupEntry
groupOf p = GroupEntry <$> textAt p 0 <*> textAt p 8 <*> (CGid <$> peekByteOff p 16)
  <*> (peekByteOff p 24 >>= peekArray0 nullPtr >>= mapM peekCString)

textAt :: Ptr a -> Int -> IO String
textAt p offset = peekByteOff p offset >>= \s -> if s == nullPtr then return "" else peekCString s

getUserEntryForID :: UserID -> IO UserEntry
getUserEntryForID user = found "user" "getUserEntryForID" userOf (c_getpwuid user)

getUserEntryForName :: String -> IO UserEntry
getUserEntryForName name = withCString name (found "user" "getUserEntryForName" userOf . c_getpwnam)

getGroupEntryForID :: GroupID -> IO GroupEntry
getGroupEntryForID group = found "group" "getGroupEntryForID" groupOf (c_getgrgid group)

getGroupEntryForName :: String -> IO GroupEntry
getGroupEntryForName name = withCString name (found "group" "getGroupEntryForName" groupOf . c_getgrnam)

getAllUserEntries :: IO [UserEntry]
getAllUserEntries = withMVar lock (\_ -> c_setpwent *> untilNull c_getpwent userOf <* c_endpwent)

getAllGroupEntries :: IO [GroupEntry]
getAllGroupEntries = withMVar lock (\_ -> c_setgrent *> untilNull c_getgrent groupOf <* c_endgrent)

untilNull :: IO (Ptr a) -> (Ptr a -> IO b) -> IO [b]
untilNull next unpack = next >>= \p -> if p == nullPtr then return [] else (:) <$> unpack p <*> untilNull next unpack

getGroups :: IO [GroupID]
getGroups = do
  count <- throwErrnoIfMinus1 "getGroups" (c_getgroups 0 nullPtr)
  allocaArray (fromIntegral count + 1) $ \p -> do
    n <- throwErrnoIfMinus1 "getGroups" (c_getgroups count p)
    peekArray (fromIntegral n) p

getLoginName :: IO String
getLoginName = allocaBytes 256 $ \p -> do
  result <- c_getlogin_r p 256
  if result == 0 then peekCString p else ioError (errnoToIOError "getLoginName" (Errno result) Nothing Nothing)

getEffectiveUserName :: IO String
getEffectiveUserName = userName <$> (getEffectiveUserID >>= getUserEntryForID)

setUserID, setEffectiveUserID :: UserID -> IO ()
setUserID user = throwErrnoIfMinus1_ "setUserID" (c_setuid user)
setEffectiveUserID user = throwErrnoIfMinus1_ "setEffectiveUserID" (c_seteuid user)

setGroupID, setEffectiveGroupID :: GroupID -> IO ()
setGroupID group = throwErrnoIfMinus1_ "setGroupID" (c_setgid group)
setEffectiveGroupID group = throwErrnoIfMinus1_ "setEffectiveGroupID" (c_setegid group)

setGroups :: [GroupID] -> IO ()
setGroups groups = withArrayLen groups (\n p -> throwErrnoIfMinus1_ "setGroups" (c_setgroups (fromIntegral n) p))

foreign import ccall unsafe "getuid" getRealUserID :: IO UserID
foreign import ccall unsafe "getgid" getRealGroupID :: IO GroupID
foreign import ccall unsafe "geteuid" getEffectiveUserID :: IO UserID
foreign import ccall unsafe "getegid" getEffectiveGroupID :: IO GroupID
foreign import ccall unsafe "getpwuid" c_getpwuid :: CUid -> IO (Ptr CPasswd)
foreign import ccall unsafe "getpwnam" c_getpwnam :: CString -> IO (Ptr CPasswd)
foreign import ccall unsafe "getgrgid" c_getgrgid :: CGid -> IO (Ptr CGroup)
foreign import ccall unsafe "getgrnam" c_getgrnam :: CString -> IO (Ptr CGroup)
foreign import ccall unsafe "setpwent" c_setpwent :: IO ()
foreign import ccall unsafe "getpwent" c_getpwent :: IO (Ptr CPasswd)
foreign import ccall unsafe "endpwent" c_endpwent :: IO ()
foreign import ccall unsafe "setgrent" c_setgrent :: IO ()
foreign import ccall unsafe "getgrent" c_getgrent :: IO (Ptr CGroup)
foreign import ccall unsafe "endgrent" c_endgrent :: IO ()
foreign import ccall unsafe "getgroups" c_getgroups :: CInt -> Ptr CGid -> IO CInt
foreign import ccall unsafe "getlogin_r" c_getlogin_r :: CString -> CSize -> IO CInt
foreign import ccall unsafe "setuid" c_setuid :: CUid -> IO CInt
foreign import ccall unsafe "seteuid" c_seteuid :: CUid -> IO CInt
foreign import ccall unsafe "setgid" c_setgid :: CGid -> IO CInt
foreign import ccall unsafe "setegid" c_setegid :: CGid -> IO CInt
foreign import ccall unsafe "setgroups" c_setgroups :: CSize -> Ptr CGid -> IO CInt
